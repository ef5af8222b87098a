package arborist.ui.workbench;

import java.io.IOException;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Notes each address that anything in this process is about to ask over the network; whoever asks looks for a proxy first. */
final class Unasked extends ProxySelector implements AutoCloseable {
    private final ProxySelector before = ProxySelector.getDefault();
    private final List<URI> asked = new CopyOnWriteArrayList<>();

    Unasked() {
        ProxySelector.setDefault(this);
    }

    List<URI> asked() {
        return asked;
    }

    @Override
    public List<Proxy> select(URI uri) {
        asked.add(uri);
        return List.of(Proxy.NO_PROXY);
    }

    @Override
    public void connectFailed(URI uri, SocketAddress address, IOException e) {}

    @Override
    public void close() {
        ProxySelector.setDefault(before);
    }
}
