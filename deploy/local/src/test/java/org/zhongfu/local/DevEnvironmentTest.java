// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.InstantSource;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DevEnvironmentTest {

    @TempDir
    Path root;

    private ServiceCommand command;
    private DevEnvironment environment;

    @BeforeEach
    void write() throws Exception {
        var paths = LocalPaths.of(root, null);
        command = new ServiceCommand(
                paths, PortPlan.from("18080"), Secrets.loadOrCreate(paths.secrets(), InstantSource.system()));
        environment = new DevEnvironment(paths);
        environment.write(command);
    }

    private Map<String, String> read(ZhongfuService service) throws Exception {
        return Files.readAllLines(environment.file(service)).stream()
                .map(line -> line.split("=", 2))
                .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1]));
    }

    @Test
    void aServiceGetsTheVariablesItGetsInTheWholeStack() throws Exception {
        assertThat(read(ZhongfuService.WORKORDER))
                .containsAllEntriesOf(command.environment(ZhongfuService.WORKORDER))
                .containsEntry("QUARKUS_DEVSERVICES_ENABLED", "false");
    }

    @Test
    void aFileCanBeSourcedByAShellWithoutQuotes() throws Exception {
        for (var service : ZhongfuService.values()) {
            assertThat(Files.readAllLines(environment.file(service)))
                    .isNotEmpty()
                    .allSatisfy(line -> assertThat(line).matches("[A-Z0-9_]+=[A-Za-z0-9+/=:._-]*"));
        }
    }

    @Test
    void onlyTheOwnerReadsTheFiles() throws Exception {
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(environment.file(ZhongfuService.INTAKE))))
                .isEqualTo("rw-------");
    }

    @Test
    void writingAgainReplacesAndDeletingRemovesThem() throws Exception {
        environment.write(command);
        assertThat(environment.file(ZhongfuService.INTAKE)).exists();

        environment.delete();

        assertThat(environment.file(ZhongfuService.INTAKE)).doesNotExist();
    }
}
