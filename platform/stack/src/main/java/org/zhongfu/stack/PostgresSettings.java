// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.stack;

import java.nio.file.Path;
import java.util.List;

/**
 * Settings of a PostgreSQL server.
 *
 * @param workDir where the binaries are unpacked; never the temporary folder of the machine
 * @param dataDir data folder of the cluster; existing data is kept
 * @param port on the loopback interface; 0 means any free port
 * @param adminPassword the password of the superuser {@code postgres}
 * @param maxConnections sessions of all clients together
 * @param logFile log of the server; messages are appended
 * @param databases one database per service, with the role the service runs as and the role that owns it
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
     * A database, the role of its service, and the role that owns its tables and runs the migrations.
     *
     * @param name of the database and of the role of the service
     * @param password of the role of the service
     * @param ownerPassword of the owner
     */
    public record ServiceDatabase(String name, String password, String ownerPassword) {

        private static final String OWNER_SUFFIX = "_owner";

        /** The role that owns the database. */
        public static String ownerOf(String name) {
            return name + OWNER_SUFFIX;
        }

        String owner() {
            return ownerOf(name);
        }

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
