// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.stack;

import java.nio.file.Path;
import java.util.List;

/** How to start another JVM of the same kind as this one. */
public final class Jvm {

    private Jvm() {}

    /** The home of the JDK this process runs on. */
    public static Path home() {
        return Path.of(System.getProperty("java.home"));
    }

    /** The first words of a command line, in a session of its own so that a terminal's Ctrl-C passes by. */
    public static List<String> command() {
        return List.of("setsid", home().resolve("bin/java").toString());
    }
}
