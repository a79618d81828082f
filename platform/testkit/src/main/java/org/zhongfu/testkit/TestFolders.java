// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Supplier;
import org.zhongfu.stack.ProjectRoot;

/**
 * Where the servers of tests keep their files: in memory where the system offers that, else inside the checkout, out of
 * the way of the running stack. PostgreSQL and Kafka run with the same settings in both places; a commit waits for its
 * medium, which takes milliseconds on a disk and none in memory.
 */
final class TestFolders {

    private static final Path MEMORY = Path.of("/dev/shm");
    private static final long ENOUGH = 4L << 30;

    private TestFolders() {}

    static Path base() {
        return ProjectRoot.find().resolve(".zhongfu/test").toAbsolutePath();
    }

    static Path fresh(String purpose) {
        try {
            return Files.createTempDirectory(Files.createDirectories(data()), purpose + "-");
        } catch (IOException e) {
            throw new UncheckedIOException("No folder for test data", e);
        }
    }

    /** A text that is made once per checkout and kept for the test JVMs after this one. */
    static String kept(String name, Supplier<String> make) {
        try {
            Path file = Files.createDirectories(base()).resolve(name);
            if (!Files.exists(file)) {
                Path made = Files.createTempFile(base(), name, null);
                Files.writeString(made, make.get());
                Files.move(made, file, StandardCopyOption.ATOMIC_MOVE);
            }
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("No folder for test data", e);
        }
    }

    private static Path data() throws IOException {
        boolean inMemory = Files.isDirectory(MEMORY)
                && Files.isWritable(MEMORY)
                && Files.getFileStore(MEMORY).getUsableSpace() >= ENOUGH;
        return inMemory ? MEMORY.resolve("zhongfu-test-" + System.getProperty("user.name")) : base();
    }
}
