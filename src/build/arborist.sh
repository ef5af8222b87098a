#!/bin/sh
# Starts Arborist with the JDK that built it, or, where that is gone, with a Java 25 or newer from JAVA_HOME or PATH.

link=$0
while [ -h "$link" ]; do
    target=$(readlink "$link")
    case $target in
        /*) link=$target ;;
        *) link=$(dirname "$link")/$target ;;
    esac
done
home=$(cd "$(dirname "$link")/.." && pwd -P)

is_25() {
    [ -x "$1" ] || return 1
    major=$("$1" -version 2>&1 | sed -n '1s/[^"]*"\([0-9]*\).*/\1/p')
    [ "${major:-0}" -ge 25 ]
}

java='@java.home@/bin/java'
if [ ! -x "$java" ]; then
    java=${JAVA_HOME:-}/bin/java
    is_25 "$java" || java=$(command -v java || echo none)
    if ! is_25 "$java"; then
        echo "arborist: needs a Java 25 or newer on JAVA_HOME or PATH: please install one, such as Eclipse Temurin 25" >&2
        exit 1
    fi
fi

# JavaFX is on the module path, as it wants to be; all else is on the class path.
exec "$java" -Xmx2g --enable-native-access=ALL-UNNAMED,javafx.graphics \
    --add-exports=javafx.graphics/com.sun.glass.ui=ALL-UNNAMED \
    --module-path "$home/lib/javafx" --add-modules javafx.controls,jdk.incubator.vector \
    -classpath "$home/lib/*" @main.class@ "$@"
