// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.stack;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipInputStream;

/** An unpacked Keycloak, built once for how it is used here; several state folders share it. */
final class KeycloakInstallation {

    /** Options that are fixed when Keycloak is built rather than when it starts. */
    private static final List<String> BUILD = List.of(
            "build",
            "--db=dev-file",
            "--health-enabled=true",
            "--http-management-health-enabled=false",
            "--http-relative-path=/auth");

    private static final List<String> SHARED = List.of("conf", "lib", "providers", "themes", "version.txt");

    private KeycloakInstallation() {}

    /** The folder of the built installation; unpacks and builds it (about 40 s) when it is not there yet. */
    static Path prepare(KeycloakSettings settings, Consumer<Process> children) {
        var zip = settings.distribution();
        if (!Files.isRegularFile(zip)) {
            throw new StartFailedException("Keycloak's distribution is missing at " + zip.toAbsolutePath()
                    + ": run `mvn -pl deploy/local package`.");
        }
        var name = zip.getFileName().toString().replace(".zip", "") + "-" + Integer.toHexString(BUILD.hashCode());
        var target = settings.cacheDir().toAbsolutePath().resolve(name);
        try {
            Files.createDirectories(settings.cacheDir());
            // Two launchers may start side by side; the second waits and finds it done.
            try (var channel = FileChannel.open(
                            settings.cacheDir().resolve(name + ".lock"),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
                    var lock = channel.lock()) {
                if (lock.isValid() && !Files.exists(target)) {
                    var unfinished = settings.cacheDir().toAbsolutePath().resolve(name + ".part");
                    Folders.delete(unfinished);
                    unpack(zip, unfinished);
                    build(unfinished, settings.logFile(), children);
                    Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
                }
            }
        } catch (IOException e) {
            throw new StartFailedException("Keycloak could not be unpacked into " + target, e);
        }
        return target;
    }

    /** Makes a home that shares the installation's files and has data of its own. */
    static void linkHome(Path installation, Path home) throws IOException {
        Files.createDirectories(home.resolve("data/import"));
        for (var shared : SHARED) {
            var link = home.resolve(shared);
            Files.deleteIfExists(link);
            Files.createSymbolicLink(link, installation.resolve(shared));
        }
    }

    private static void unpack(Path zip, Path target) throws IOException {
        try (var in = new ZipInputStream(Files.newInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                var path = Path.of(entry.getName());
                if (path.getNameCount() < 2) {
                    continue;
                }
                // The first part of the name is the version, which is part of the target's name already.
                var file = target.resolve(path.subpath(1, path.getNameCount())).normalize();
                if (!file.startsWith(target)) {
                    throw new IOException("An entry leads out of the folder: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(file);
                } else {
                    Files.createDirectories(file.getParent());
                    Files.copy(in, file);
                }
            }
        }
    }

    private static void build(Path installation, Path logFile, Consumer<Process> children) throws IOException {
        Files.createDirectories(logFile.toAbsolutePath().getParent());
        var command = new ArrayList<>(
                List.of("setsid", "sh", installation.resolve("bin/kc.sh").toString()));
        command.addAll(BUILD);
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(Redirect.appendTo(logFile.toFile()));
        builder.environment().put("JAVA_HOME", Jvm.home().toString());
        builder.environment().put("JAVA_OPTS_KC_HEAP", "-Xms64m -Xmx512m");
        var process = builder.start();
        children.accept(process);
        try {
            if (process.waitFor() != 0) {
                throw new StartFailedException("Keycloak could not be built; see " + logFile);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailedException("Interrupted while Keycloak was built", e);
        } finally {
            process.destroy();
        }
    }
}
