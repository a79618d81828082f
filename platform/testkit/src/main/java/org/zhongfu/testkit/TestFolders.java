// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.zhongfu.stack.ProjectRoot;

/** Where the servers of tests keep their files: inside the checkout, out of the way of the running stack. */
final class TestFolders {

    private TestFolders() {}

    static Path base() {
        return ProjectRoot.find().resolve(".zhongfu/test").toAbsolutePath();
    }

    static Path fresh(String purpose) {
        try {
            return Files.createTempDirectory(Files.createDirectories(base()), purpose + "-");
        } catch (IOException e) {
            throw new UncheckedIOException("No folder for test data", e);
        }
    }
}
