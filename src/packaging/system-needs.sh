# Sourced by ./four-islands and ./check: finds what the machine lacks and, on Debian or Ubuntu, installs it.
# Sets nothing but the functions need_* and provide_needs.

missing_packages=""

need_command() { # command package
    command -v "$1" >/dev/null 2>&1 || missing_packages="$missing_packages $2"
}

need_library() { # file name of the library, package
    for folder in /lib /usr/lib /lib64 /usr/lib64 /usr/local/lib; do
        if [ -n "$(find "$folder" -maxdepth 2 -name "$1" -print -quit 2>/dev/null)" ]; then
            return
        fi
    done
    missing_packages="$missing_packages $2"
}

# A JDK of 17 or later with its compiler; an older one is as good as none.
need_jdk() {
    compiler=javac
    [ -n "${JAVA_HOME:-}" ] && [ -x "$JAVA_HOME/bin/javac" ] && compiler=$JAVA_HOME/bin/javac
    version=$("$compiler" -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p')
    if [ "${version:-0}" -lt 17 ]; then
        missing_packages="$missing_packages openjdk-17-jdk-headless"
    fi
}

provide_needs() {
    [ -z "$missing_packages" ] && return 0
    line="apt-get install -y --no-install-recommends$missing_packages"
    if ! command -v apt-get >/dev/null 2>&1; then
        echo "This machine lacks what the following Debian packages hold; please install their like:$missing_packages" >&2
        return 1
    fi
    if [ "$(id -u)" -eq 0 ]; then
        prefix=""
    elif command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null; then
        prefix="sudo -n"
    else
        echo "This machine lacks some packages. Please type:" >&2
        echo "  sudo apt-get update && sudo $line" >&2
        return 1
    fi
    echo "Installing what is missing:$missing_packages" >&2
    $prefix apt-get -qq update >/dev/null 2>&1
    # shellcheck disable=SC2086 # one word a package
    if ! DEBIAN_FRONTEND=noninteractive $prefix $line >/dev/null 2>&1; then
        echo "The packages could not be installed. Please type, and read what it says:" >&2
        echo "  sudo apt-get update && sudo $line" >&2
        return 1
    fi
    missing_packages=""
}
