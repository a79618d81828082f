// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashMap;
import org.zhongfu.stack.Folders;

/**
 * One file of environment variables for each service, for its development mode beside the running infrastructure. The
 * files contain passwords and keys, so only their owner can read them, and they exist only while the infrastructure runs.
 */
record DevEnvironment(LocalPaths paths) {

    /** Writes the files; a shell can source them and an IDE can load them. */
    void write(ServiceCommand command) throws IOException {
        var folder = paths.devFolder();
        Files.createDirectories(
                folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        for (var service : ZhongfuService.values()) {
            var variables = new LinkedHashMap<>(command.environment(service));
            // The servers are there: Quarkus must not look for a container engine.
            variables.put("QUARKUS_DEVSERVICES_ENABLED", "false");
            var lines = variables.entrySet().stream()
                    .map(variable -> variable.getKey() + "=" + variable.getValue())
                    .toList();
            Files.write(ownerOnly(file(service)), lines);
        }
    }

    private static Path ownerOnly(Path file) throws IOException {
        Files.deleteIfExists(file);
        return Files.createFile(
                file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    }

    Path file(ZhongfuService service) {
        return paths.devFolder().resolve(service.module() + ".env");
    }

    void delete() throws IOException {
        Folders.delete(paths.devFolder());
    }
}
