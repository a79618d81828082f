// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Base64;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhongfu.stack.StartFailedException;

class SecretsTest {

    @TempDir
    Path dir;

    @Test
    void onlyTheOwnerMayReadTheFile() throws Exception {
        var file = dir.resolve("state/secrets.properties");

        Secrets.loadOrCreate(file);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void secretsAreGeneratedOnce() {
        var file = dir.resolve("secrets.properties");

        var first = Secrets.loadOrCreate(file);
        var second = Secrets.loadOrCreate(file);

        assertThat(all(second)).containsExactlyElementsOf(all(first).toList());
    }

    @Test
    void secretsDiffer() {
        var secrets = Secrets.loadOrCreate(dir.resolve("secrets.properties"));
        var others = Secrets.loadOrCreate(dir.resolve("others.properties"));

        assertThat(Stream.concat(all(secrets), all(others))).doesNotHaveDuplicates();
    }

    @Test
    void keysHave32Bytes() {
        var secrets = Secrets.loadOrCreate(dir.resolve("secrets.properties"));

        assertThat(Base64.getDecoder().decode(secrets.cryptoKey())).hasSize(32);
        assertThat(Base64.getDecoder().decode(secrets.blindIndexKey())).hasSize(32);
    }

    @Test
    void aSecretThatIsNewInAVersionIsAddedAndTheOthersStay() throws Exception {
        var file = dir.resolve("secrets.properties");
        var before = Secrets.loadOrCreate(file);
        var values = new Properties();
        try (var in = Files.newBufferedReader(file)) {
            values.load(in);
        }
        values.remove("database.matching");
        try (var out = Files.newBufferedWriter(file)) {
            values.store(out, null);
        }

        var after = Secrets.loadOrCreate(file);

        assertThat(after.database(ZhongfuService.MATCHING)).isNotEqualTo(before.database(ZhongfuService.MATCHING));
        assertThat(after.database(ZhongfuService.INTAKE)).isEqualTo(before.database(ZhongfuService.INTAKE));
        assertThat(after.cryptoKey()).isEqualTo(before.cryptoKey());
    }

    @Test
    void aFileThatOthersCanReadIsRefused() throws Exception {
        var file = dir.resolve("secrets.properties");
        Secrets.loadOrCreate(file);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));

        assertThatThrownBy(() -> Secrets.loadOrCreate(file))
                .isInstanceOf(StartFailedException.class)
                .hasMessageContaining("chmod 600");
    }

    private static Stream<String> all(Secrets secrets) {
        return Stream.concat(
                Stream.of(
                        secrets.postgresAdmin(), secrets.keycloakAdmin(), secrets.cryptoKey(), secrets.blindIndexKey()),
                Arrays.stream(ZhongfuService.values())
                        .filter(service -> service != ZhongfuService.GATEWAY)
                        .map(secrets::database));
    }
}
