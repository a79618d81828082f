// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhongfu.stack.Ports;

class PreflightTest {

    @TempDir
    Path root;

    private LocalPaths paths;

    @BeforeEach
    void everythingIsBuilt() throws IOException {
        paths = LocalPaths.of(root, null);
        for (var service : ZhongfuService.values()) {
            Files.createDirectories(service.jar(root).getParent());
            Files.createFile(service.jar(root));
        }
    }

    @Test
    void aTakenPortIsReportedWithItsProcessAndHowToChooseOthers() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = taken.getLocalPort();
            var plan = new PortPlan(port + 1, port + 10, port, port + 11, port + 12);

            var problem =
                    new Preflight(paths, plan, StartScope.EVERYTHING, p -> p != port || Ports.isFree(p)).problem();

            assertThat(problem).hasValueSatisfying(text -> assertThat(text)
                    .contains("Port " + port)
                    .contains("postgresql")
                    .contains("ZHONGFU_PORT_BASE=")
                    .doesNotContain("\n"));
        }
    }

    @Test
    void withFreePortsAndDiskSpaceThereIsNoProblem() {
        assertThat(new Preflight(paths, PortPlan.from("18080"), StartScope.EVERYTHING, port -> true).problem())
                .isEmpty();
    }

    @Test
    void aMissingServiceIsReportedBeforeAnyProcessStarts() throws IOException {
        Files.delete(ZhongfuService.MATCHING.jar(root));

        assertThat(new Preflight(paths, PortPlan.from("18080"), StartScope.EVERYTHING, port -> true).problem())
                .hasValueSatisfying(text -> assertThat(text).contains("matching"));
    }

    @Test
    void theInfrastructureAloneNeedsNoBuiltService() throws IOException {
        Files.delete(ZhongfuService.MATCHING.jar(root));

        assertThat(new Preflight(paths, PortPlan.from("18080"), StartScope.INFRASTRUCTURE, port -> true).problem())
                .isEmpty();
    }

    @Test
    void theInfrastructureAloneNeedsNoPortOfAService() {
        var plan = PortPlan.from("18080");
        var taken = plan.of(ZhongfuService.INTAKE);

        assertThat(new Preflight(paths, plan, StartScope.INFRASTRUCTURE, port -> port != taken).problem())
                .isEmpty();
        assertThat(new Preflight(paths, plan, StartScope.INFRASTRUCTURE, port -> port != plan.kafka()).problem())
                .hasValueSatisfying(text -> assertThat(text).contains("kafka"));
    }

    @Test
    void aFullDiskIsReportedInMebibytes() {
        var preflight = new Preflight(paths, PortPlan.from(null), StartScope.EVERYTHING, port -> true);

        assertThat(preflight.diskSpaceProblem(10L << 20))
                .hasValueSatisfying(
                        text -> assertThat(text).contains("10 MiB left").contains("ZHONGFU_HOME="));
        assertThat(preflight.diskSpaceProblem(10L << 30)).isEmpty();
    }

    @Test
    void aStateFolderThatCannotBeWrittenIsNamed() throws IOException {
        var file = Files.createFile(root.resolve("a-file"));
        var inside = new LocalPaths(root, file.resolve("state"));

        assertThat(new Preflight(inside, PortPlan.from(null), StartScope.EVERYTHING, port -> true).problem())
                .hasValueSatisfying(
                        text -> assertThat(text).contains("cannot be written").contains("ZHONGFU_HOME="));
    }
}
