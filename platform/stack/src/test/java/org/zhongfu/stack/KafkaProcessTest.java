// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KafkaProcessTest {

    @TempDir
    Path dir;

    @Test
    void theBrokerAnswersAndEndsWithItsStandardInput() throws Exception {
        int port = Ports.free();
        try (var kafka = KafkaProcess.start(
                new KafkaProcess.Settings(ProjectRoot.find(), dir, port, Ports.free(), dir.resolve("kafka.log")))) {
            assertThat(Ports.answers(port)).isTrue();

            kafka.process().getOutputStream().close();

            assertThat(kafka.process().waitFor(30, TimeUnit.SECONDS)).isTrue();
            assertThat(kafka.process().exitValue()).isZero();
            assertThat(Ports.answers(port)).isFalse();
        }
    }

    @Test
    void aMissingBuildIsReportedInOneSentence() throws Exception {
        var empty = Files.createDirectories(dir.resolve("empty"));

        assertThatThrownBy(() -> KafkaProcess.start(
                        new KafkaProcess.Settings(empty, dir, Ports.free(), Ports.free(), dir.resolve("kafka.log"))))
                .isInstanceOf(StartFailedException.class)
                .hasMessageContaining("mvn -pl platform/stack/kafka package");
    }
}
