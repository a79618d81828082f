// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.local;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.zhongfu.stack.Ports;

/** Checks before any process starts; each message says what to do. */
final class Preflight {

    /** A database that runs out of space while it works needs manual repair; one that does not start needs none. */
    private static final long DISK_SPACE_NEEDED = 1L << 30;

    private final LocalPaths paths;
    private final PortPlan ports;
    private final StartScope scope;
    private final IntPredicate isFree;

    Preflight(LocalPaths paths, PortPlan ports, StartScope scope) {
        this(paths, ports, scope, Ports::isFree);
    }

    Preflight(LocalPaths paths, PortPlan ports, StartScope scope, IntPredicate isFree) {
        this.paths = paths;
        this.ports = ports;
        this.scope = scope;
        this.isFree = isFree;
    }

    /** The first problem found, if any. */
    Optional<String> problem() {
        return missingBuild().or(this::takenPort).or(this::missingDiskSpace);
    }

    private Optional<String> missingBuild() {
        for (var service : scope.services()) {
            if (!Files.exists(service.jar(paths.root()))) {
                return Optional.of("The " + service.label() + " service is not built: " + service.jar(paths.root())
                        + " is missing; run `./zhongfu up` without ZHONGFU_SKIP_BUILD.");
            }
        }
        return Optional.empty();
    }

    private Optional<String> takenPort() {
        return ports.of(scope).entrySet().stream()
                .filter(entry -> !isFree.test(entry.getValue()))
                .findFirst()
                .map(entry -> "Port " + entry.getValue() + " (" + entry.getKey()
                        + ") is taken by another program: stop that one, or choose other ports with "
                        + PortPlan.VARIABLE + "=" + otherBase() + " ./zhongfu up.");
    }

    private int otherBase() {
        return ports.gateway() == 18_080 ? 28_080 : 18_080;
    }

    private Optional<String> missingDiskSpace() {
        try {
            Files.createDirectories(paths.state());
            return diskSpaceProblem(Files.getFileStore(paths.state()).getUsableSpace());
        } catch (IOException e) {
            return Optional.of("The state folder " + paths.state() + " cannot be written (" + e.getMessage()
                    + "); choose another with " + LocalPaths.VARIABLE + "=/path ./zhongfu up.");
        }
    }

    Optional<String> diskSpaceProblem(long usable) {
        if (usable >= DISK_SPACE_NEEDED) {
            return Optional.empty();
        }
        return Optional.of("The disk of " + paths.state() + " has " + (usable >> 20) + " MiB left and "
                + (DISK_SPACE_NEEDED >> 20) + " MiB are needed: free some, or choose another folder with "
                + LocalPaths.VARIABLE
                + "=/path ./zhongfu up.");
    }
}
