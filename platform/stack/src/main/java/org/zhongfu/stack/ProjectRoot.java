// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.stack;

import java.nio.file.Files;
import java.nio.file.Path;

/** Finds the checkout of the project; processes are started from what was built in it. */
public final class ProjectRoot {

    private static final String MARK = "platform/stack/kafka/pom.xml";

    private ProjectRoot() {}

    /** The folder named by the system property {@code zhongfu.root}, or the nearest one above that looks like it. */
    public static Path find() {
        var configured = System.getProperty("zhongfu.root");
        if (configured != null && Files.exists(Path.of(configured, MARK))) {
            return Path.of(configured);
        }
        for (var folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve(MARK))) {
                return folder;
            }
        }
        throw new StartFailedException(
                "Not inside a checkout of Zhongfu: " + Path.of("").toAbsolutePath());
    }
}
