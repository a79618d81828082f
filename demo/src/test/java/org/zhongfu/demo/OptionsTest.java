// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhongfu.demo.api.DemoFailedException;

class OptionsTest {

    @Test
    void withoutOptionsTheWholePilotRunsOnThisMachine() {
        Options options = Options.of();
        assertThat(options.service()).isEqualTo("HOME_COOKING");
        assertThat(options.persons()).isNull();
        assertThat(options.base()).isEqualTo(URI.create("http://localhost:8080"));
    }

    @Test
    void allOptionsAreRead() {
        Options options = Options.of(
                "--persons",
                "12",
                "--visits",
                "30",
                "--base",
                "http://localhost:9080",
                "--parallel",
                "3",
                "--seed",
                "t");
        assertThat(options.persons()).isEqualTo(12);
        assertThat(options.visits()).isEqualTo(30);
        assertThat(options.parallel()).isEqualTo(3);
        assertThat(options.seed()).isEqualTo("t");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--persons",
                "--persons 0",
                "--persons many",
                "--visits 3",
                "--parallel 1000",
                "--base localhost",
                "--seed A_B",
                "--fast yes"
            })
    void invalidOptionsAreRefused(String args) {
        assertThatThrownBy(() -> Options.of(args.split(" "))).isInstanceOf(DemoFailedException.class);
    }
}
