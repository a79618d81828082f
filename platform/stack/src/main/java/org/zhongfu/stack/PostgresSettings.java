// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.stack;

import java.nio.file.Path;
import java.util.List;

/**
 * What a PostgreSQL node is told.
 *
 * @param workDir where the binaries are unpacked, never the temporary folder of the whole machine
 * @param dataDir where the cluster lives; what is there is kept and used again
 * @param port where it listens on the loopback interface; 0 takes a free one
 * @param adminPassword the password of the superuser {@code postgres}
 * @param maxConnections how many sessions all clients together may hold
 * @param logFile where the server's messages are appended
 * @param databases one database and role of the same name per service
 */
public record PostgresSettings(
        Path workDir,
        Path dataDir,
        int port,
        String adminPassword,
        int maxConnections,
        Path logFile,
        List<ServiceDatabase> databases) {

    /** Keeps its own copy of the databases. */
    public PostgresSettings {
        databases = List.copyOf(databases);
    }

    /**
     * A database and the role that owns it.
     *
     * @param name both names
     * @param password of the role
     */
    public record ServiceDatabase(String name, String password) {

        /** Names become part of statements, so they are plain words. */
        public ServiceDatabase {
            if (!name.matches("[a-z][a-z0-9_]*")) {
                throw new IllegalArgumentException("Not a plain database name: " + name);
            }
        }

        @Override
        public String toString() {
            return "ServiceDatabase[" + name + "]";
        }
    }

    @Override
    public String toString() {
        return "PostgresSettings[" + dataDir + ":" + port + "]";
    }
}
