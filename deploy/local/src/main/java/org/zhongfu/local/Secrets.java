// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import org.zhongfu.stack.StartFailedException;

/** Passwords and keys, generated at the first start and stored in a file that only its owner can read. */
final class Secrets {

    static final String ACTIVE_KEY = "k1";

    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");
    private static final int KEY_BYTES = 32;
    private static final int PASSWORD_BYTES = 24;

    private final Properties values;

    private Secrets(Properties values) {
        this.values = values;
    }

    /** Reads the file and generates what is missing in it. */
    static Secrets loadOrCreate(Path file) {
        try {
            var values = new Properties();
            if (Files.exists(file)) {
                refuseIfOpen(file);
                try (var in = Files.newBufferedReader(file)) {
                    values.load(in);
                }
            }
            if (fillIn(values)) {
                write(file, values);
            }
            return new Secrets(values);
        } catch (IOException e) {
            throw new StartFailedException("The secrets in " + file + " could not be read or written", e);
        }
    }

    private static void refuseIfOpen(Path file) throws IOException {
        var open = Files.getPosixFilePermissions(file).stream()
                .filter(permission -> !permission.name().startsWith("OWNER"))
                .toList();
        if (!open.isEmpty()) {
            throw new StartFailedException("Others can read " + file + ": run `chmod 600 " + file + "`.");
        }
    }

    private static boolean fillIn(Properties values) {
        var random = new SecureRandom();
        boolean changed = false;
        for (var name : passwords()) {
            changed |= values.putIfAbsent(
                            name, random(random, Base64.getUrlEncoder().withoutPadding(), PASSWORD_BYTES))
                    == null;
        }
        for (var name : List.of("crypto.key." + ACTIVE_KEY, "crypto.blind-index-key")) {
            changed |= values.putIfAbsent(name, random(random, Base64.getEncoder(), KEY_BYTES)) == null;
        }
        return changed;
    }

    private static List<String> passwords() {
        var names = new ArrayList<>(List.of("postgres.admin", "keycloak.admin"));
        for (var service : ZhongfuService.withDatabase()) {
            names.add("database." + service.label());
        }
        return names;
    }

    private static String random(SecureRandom random, Base64.Encoder encoder, int length) {
        var bytes = new byte[length];
        random.nextBytes(bytes);
        return encoder.encodeToString(bytes);
    }

    private static void write(Path file, Properties values) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        // Atomic, and never readable by others: without these keys nothing that they encrypted can be read again.
        var next = file.resolveSibling(file.getFileName() + ".next");
        Files.deleteIfExists(next);
        Files.createFile(next, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
        try (var out = Files.newBufferedWriter(next)) {
            values.store(out, "Generated at the first start. Without the keys, encrypted fields cannot be read again.");
        }
        Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private String value(String name) {
        var value = values.getProperty(name);
        if (value == null) {
            throw new IllegalStateException("No secret named " + name);
        }
        return value;
    }

    String postgresAdmin() {
        return value("postgres.admin");
    }

    String keycloakAdmin() {
        return value("keycloak.admin");
    }

    String database(ZhongfuService service) {
        return value("database." + service.label());
    }

    String cryptoKey() {
        return value("crypto.key." + ACTIVE_KEY);
    }

    String blindIndexKey() {
        return value("crypto.blind-index-key");
    }
}
