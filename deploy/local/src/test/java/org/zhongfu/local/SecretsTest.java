// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhongfu.stack.StartFailedException;

class SecretsTest {

    private static final String SHARED = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";
    private static final String SHARED_INDEX = "ICEiIyQlJicoKSorLC0uLzAxMjM0NTY3ODk6Ozw9Pj8=";

    @TempDir
    Path dir;

    @Test
    void onlyTheOwnerMayReadTheFile() throws Exception {
        var file = dir.resolve("state/secrets.properties");

        Secrets.loadOrCreate(file, InstantSource.system());

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void secretsAreGeneratedOnce() {
        var file = dir.resolve("secrets.properties");

        var first = Secrets.loadOrCreate(file, InstantSource.system());
        var second = Secrets.loadOrCreate(file, InstantSource.system());

        assertThat(all(second)).containsExactlyElementsOf(all(first).toList());
    }

    @Test
    void secretsDiffer() {
        var secrets = Secrets.loadOrCreate(dir.resolve("secrets.properties"), InstantSource.system());
        var others = Secrets.loadOrCreate(dir.resolve("others.properties"), InstantSource.system());

        assertThat(Stream.concat(all(secrets), all(others))).doesNotHaveDuplicates();
    }

    @Test
    void keysHave32Bytes() {
        var secrets = Secrets.loadOrCreate(dir.resolve("secrets.properties"), InstantSource.system());

        assertThat(ZhongfuService.withDatabase().stream().flatMap(service -> keys(secrets, service)))
                .hasSize(12)
                .allSatisfy(key -> assertThat(Base64.getDecoder().decode(key)).hasSize(32));
    }

    @Test
    void noKeyIsOfTwoServicesOrForTwoPurposes() {
        var secrets = Secrets.loadOrCreate(dir.resolve("secrets.properties"), InstantSource.system());

        assertThat(ZhongfuService.withDatabase().stream().flatMap(service -> keys(secrets, service)))
                .doesNotHaveDuplicates();
        assertThat(ZhongfuService.withDatabase().stream()
                        .map(service -> secrets.keys(service).activeKey()))
                .doesNotHaveDuplicates();
    }

    @Test
    void anOldFileGetsKeysPerServiceAndItsSharedKeyStaysReadable() throws Exception {
        var file = oldFile();

        var secrets = Secrets.loadOrCreate(file, InstantSource.system());

        assertThat(ZhongfuService.withDatabase()).allSatisfy(service -> {
            var keys = secrets.keys(service);
            assertThat(keys.activeKey()).isNotEqualTo("k1");
            assertThat(keys.encryption()).containsEntry("k1", SHARED).containsKey(keys.activeKey());
            assertThat(keys.encryption().get(keys.activeKey())).isNotEqualTo(SHARED);
        });
    }

    @Test
    void ofAnOldFileOnlyIntakeKeepsTheIndexKeyWithoutAnId() throws Exception {
        var file = oldFile();

        var secrets = Secrets.loadOrCreate(file, InstantSource.system());

        assertThat(secrets.keys(ZhongfuService.INTAKE).blindIndex()).isEqualTo(SHARED_INDEX);
        assertThat(secrets.keys(ZhongfuService.INTAKE).blindIndexId()).isNull();
        assertThat(ZhongfuService.withDatabase().stream()
                        .filter(service -> service != ZhongfuService.INTAKE)
                        .map(secrets::keys))
                .hasSize(3)
                .allSatisfy(keys -> assertThat(keys.blindIndex()).isNotEqualTo(SHARED_INDEX))
                .allSatisfy(keys -> assertThat(keys.blindIndexId()).isNotNull());
    }

    @Test
    void aNewFileHasNoSharedKey() {
        var secrets = Secrets.loadOrCreate(dir.resolve("secrets.properties"), InstantSource.system());

        assertThat(ZhongfuService.withDatabase())
                .allSatisfy(service ->
                        assertThat(secrets.keys(service).encryption()).hasSize(1))
                .allSatisfy(service ->
                        assertThat(secrets.keys(service).blindIndexId()).isNotNull());
    }

    @Test
    void hashChainsAreKeyedSinceTheKeyExists() {
        var file = dir.resolve("secrets.properties");
        var created = Instant.parse("2026-11-28T06:00:00Z");

        var first = Secrets.loadOrCreate(file, () -> created)
                .keys(ZhongfuService.WORKORDER)
                .hashChainSince();

        assertThat(Instant.parse(first)).isEqualTo(created);
        assertThat(Secrets.loadOrCreate(file, InstantSource.system())
                        .keys(ZhongfuService.WORKORDER)
                        .hashChainSince())
                .isEqualTo(first);
    }

    @Test
    void aSecretThatIsNewInAVersionIsAddedAndTheOthersStay() throws Exception {
        var file = dir.resolve("secrets.properties");
        var before = Secrets.loadOrCreate(file, InstantSource.system());
        var values = new Properties();
        try (var in = Files.newBufferedReader(file)) {
            values.load(in);
        }
        values.remove("database.matching");
        try (var out = Files.newBufferedWriter(file)) {
            values.store(out, null);
        }

        var after = Secrets.loadOrCreate(file, InstantSource.system());

        assertThat(after.database(ZhongfuService.MATCHING)).isNotEqualTo(before.database(ZhongfuService.MATCHING));
        assertThat(after.database(ZhongfuService.INTAKE)).isEqualTo(before.database(ZhongfuService.INTAKE));
        assertThat(after.keys(ZhongfuService.INTAKE)).isEqualTo(before.keys(ZhongfuService.INTAKE));
    }

    @Test
    void aFileThatOthersCanReadIsRefused() throws Exception {
        var file = dir.resolve("secrets.properties");
        Secrets.loadOrCreate(file, InstantSource.system());
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));

        assertThatThrownBy(() -> Secrets.loadOrCreate(file, InstantSource.system()))
                .isInstanceOf(StartFailedException.class)
                .hasMessageContaining("chmod 600");
    }

    /** A file as it was written when all services had the same keys. */
    private Path oldFile() throws Exception {
        var file = dir.resolve("secrets.properties");
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, "crypto.key.k1=" + SHARED + "\ncrypto.blind-index-key=" + SHARED_INDEX + "\n");
        return file;
    }

    private static Stream<String> all(Secrets secrets) {
        return Stream.concat(
                Stream.of(secrets.postgresAdmin(), secrets.keycloakAdmin()),
                ZhongfuService.withDatabase().stream()
                        .flatMap(service -> Stream.concat(
                                Stream.of(secrets.database(service), secrets.databaseOwner(service)),
                                keys(secrets, service))));
    }

    private static Stream<String> keys(Secrets secrets, ZhongfuService service) {
        var keys = secrets.keys(service);
        return Stream.concat(keys.encryption().values().stream(), Stream.of(keys.blindIndex(), keys.hashChain()));
    }
}
