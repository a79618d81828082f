// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BenchTest {

    @Test
    void unknownBenchmarkIsAnsweredWithTheList() {
        assertThatThrownBy(() -> Bench.run(new String[] {"speed"}, System.out))
                .isInstanceOf(BenchFailedException.class)
                .hasMessageContaining("no benchmark named speed")
                .hasMessageContaining("intake");
    }

    @Test
    void optionsAreReadByTheirNames() {
        Options options = Options.of(new String[] {"--seconds", "5", "--json", "out.json"}, Set.of("seconds", "json"));
        assertThat(options.number("seconds", 20, 600)).isEqualTo(5);
        assertThat(options.number("rounds", 3, 20)).isEqualTo(3);
        assertThat(options.path("json")).contains(Path.of("out.json"));
    }

    @ParameterizedTest
    @CsvSource({"--speed,unknown option", "seconds,unknown option", "--seconds,needs a value"})
    void unknownOptionIsRefused(String word, String why) {
        assertThatThrownBy(() -> Options.of(new String[] {word}, Set.of("seconds")))
                .isInstanceOf(BenchFailedException.class)
                .hasMessageContaining(why);
    }

    @ParameterizedTest
    @CsvSource({"0", "-1", "x", "601", "99999999999"})
    void aNumberOutOfBoundsIsRefused(String value) {
        Options options = Options.of(new String[] {"--seconds", value}, Set.of("seconds"));
        assertThatThrownBy(() -> options.number("seconds", 20, 600))
                .isInstanceOf(BenchFailedException.class)
                .hasMessageContaining("from 1 to 600");
    }
}
