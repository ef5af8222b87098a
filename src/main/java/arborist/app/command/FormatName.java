package arborist.app.command;

import arborist.exchange.Format;
import arborist.exchange.Formats;
import arborist.exchange.play.PlayExport;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Finds the format that somebody typed the name of. */
final class FormatName {
    private FormatName() {}

    static Format reading(Formats formats, String name, CommandLine command) {
        return among(formats.reading(), name, names(formats.reading()), "read", command);
    }

    /** Pictures and what plays a run are no formats of their own, so they are only named here. */
    static Format writing(Formats formats, String name, CommandLine command) {
        List<String> names = names(formats.writing());
        names.addAll(List.of("png", "svg"));
        Arrays.stream(PlayExport.Kind.values()).map(PlayExport.Kind::code).forEach(names::add);
        return among(formats.writing(), name, names, "written", command);
    }

    private static Format among(List<Format> able, String name, List<String> names, String done, CommandLine command) {
        return able.stream().filter(f -> f.name().equals(name)).findFirst()
                .orElseThrow(() -> new ParameterException(command, "\"" + name + "\" is no format that can be " + done
                        + "; these are: " + String.join(", ", names)));
    }

    private static List<String> names(List<Format> formats) {
        return new ArrayList<>(formats.stream().map(Format::name).toList());
    }
}
