// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.zhongfu.stack.StartFailedException;

/**
 * Passwords and keys, generated at the first start and stored in a file that only its owner can read.
 *
 * <p>Each service has a key for each purpose. Before, all services had the same two keys: a file that contains them keeps
 * them, so that each service reads what the old encryption key wrote, and intake finds persons by the old index key.
 */
final class Secrets {

    private static final String SHARED_KEY_ID = "k1";
    private static final String SHARED_KEY = "crypto.key." + SHARED_KEY_ID;
    private static final String SHARED_INDEX_KEY = "crypto.blind-index-key";
    private static final String KEYED_SINCE = "crypto.hash-chain-keyed-since";

    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");
    private static final int KEY_BYTES = 32;
    private static final int PASSWORD_BYTES = 24;

    private final Properties values;

    private Secrets(Properties values) {
        this.values = values;
    }

    /** Reads the file and generates what is missing in it. */
    static Secrets loadOrCreate(Path file, InstantSource clock) {
        try {
            var values = new Properties();
            if (Files.exists(file)) {
                refuseIfOpen(file);
                try (var in = Files.newBufferedReader(file)) {
                    values.load(in);
                }
            }
            if (fillIn(values, clock)) {
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

    private static boolean fillIn(Properties values, InstantSource clock) {
        var random = new SecureRandom();
        boolean changed = false;
        for (var name : passwords()) {
            changed |= values.putIfAbsent(
                            name, random(random, Base64.getUrlEncoder().withoutPadding(), PASSWORD_BYTES))
                    == null;
        }
        for (var service : ZhongfuService.withDatabase()) {
            for (var name : List.of(encryptionKey(service), indexKey(service), hashChainKey(service))) {
                changed |= values.putIfAbsent(name, random(random, Base64.getEncoder(), KEY_BYTES)) == null;
            }
        }
        // No service runs while this is written: whatever is recorded from now on is keyed.
        changed |= values.putIfAbsent(KEYED_SINCE, clock.instant().toString()) == null;
        return changed;
    }

    private static String encryptionKey(ZhongfuService service) {
        return "crypto." + service.label() + ".key." + keyId(service);
    }

    private static String indexKey(ZhongfuService service) {
        return "crypto." + service.label() + ".blind-index-key";
    }

    private static String hashChainKey(ZhongfuService service) {
        return "crypto." + service.label() + ".hash-chain-key";
    }

    /** The id of the keys of a service; encrypted values carry it. */
    private static String keyId(ZhongfuService service) {
        return service.label() + "1";
    }

    private static List<String> passwords() {
        var names = new ArrayList<>(List.of("postgres.admin", "keycloak.admin"));
        for (var service : ZhongfuService.withDatabase()) {
            names.add("database." + service.label());
            names.add(databaseOwnerName(service));
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

    /** The password of the role that owns the tables of a service. */
    String databaseOwner(ZhongfuService service) {
        return value(databaseOwnerName(service));
    }

    private static String databaseOwnerName(ZhongfuService service) {
        return "database." + service.label() + ".owner";
    }

    Keys keys(ZhongfuService service) {
        var encryption = new TreeMap<String, String>();
        encryption.put(keyId(service), value(encryptionKey(service)));
        var shared = values.getProperty(SHARED_KEY);
        if (shared != null) {
            encryption.put(SHARED_KEY_ID, shared);
        }
        // Persons and query codes are found by the index that was computed when they were stored.
        var index = service == ZhongfuService.INTAKE ? values.getProperty(SHARED_INDEX_KEY) : null;
        return new Keys(
                keyId(service),
                encryption,
                index == null ? value(indexKey(service)) : index,
                index == null ? keyId(service) : null,
                value(hashChainKey(service)),
                value(KEYED_SINCE));
    }

    /**
     * The keys of a service.
     *
     * @param activeKey id of the key that encrypts new values
     * @param encryption the keys by id
     * @param blindIndex key of the blind index
     * @param blindIndexId its id; null for the key that all services had before
     * @param hashChain key of the hash chains
     * @param hashChainSince from when on entries are keyed
     */
    record Keys(
            String activeKey,
            Map<String, String> encryption,
            String blindIndex,
            @Nullable String blindIndexId,
            String hashChain,
            String hashChainSince) {

        Keys {
            encryption = Map.copyOf(encryption);
        }

        @Override
        public String toString() {
            return "Keys[" + activeKey + "]";
        }
    }
}
