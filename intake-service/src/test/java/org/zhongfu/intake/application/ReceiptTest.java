// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReceiptTest {

    @Test
    void aReceiptHoldsTheDayAndIsWellFormed() {
        String receipt = Receipt.number(LocalDate.of(2024, 10, 12));

        assertThat(receipt).startsWith("ZF-20241012-");
        assertThat(Receipt.parseNumber(receipt)).contains(receipt);
    }

    @Test
    void codesHoldNoAmbiguousCharacters() {
        IntStream.range(0, 2_000)
                .forEach(i -> assertThat(Receipt.queryCode()).hasSize(8).doesNotContain("0", "O", "1", "I", "L"));
    }

    @Test
    void receiptsOfADayAreUnique() {
        LocalDate day = LocalDate.of(2024, 10, 12);

        assertThat(IntStream.range(0, 10_000).mapToObj(i -> Receipt.number(day)).distinct())
                .hasSize(10_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ZF-20241012-7K3M9P2Q",
                " zf-20241012-7k3m9p2q ",
                "ＺＦ－２０２４１０１２－７Ｋ３Ｍ９Ｐ２Ｑ",
                "ZF 20241012 7K3M 9P2Q",
                "ZF202410127K3M9P2Q",
                "ZF—20241012—7K3M9P2Q",
                "ZF-20241012-7K3M9P2Q\u200b\n"
            })
    void aReceiptIsReadHoweverItIsTyped(String text) {
        assertThat(Receipt.parseNumber(text)).contains("ZF-20241012-7K3M9P2Q");
    }

    @ParameterizedTest
    @ValueSource(strings = {"7K3M9P2Q", "7k3m9p2q", "７Ｋ３Ｍ９Ｐ２Ｑ", " 7K3M 9P2Q ", "7K3M-9P2Q"})
    void aQueryCodeIsReadHoweverItIsTyped(String text) {
        assertThat(Receipt.parseCode(text)).contains("7K3M9P2Q");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "ZF-2024101-7K3M9P2Q", "ZF-20241012-7K3M9P2", "ZG-20241012-7K3M9P2Q", "ZF-20241012-7K3M9P2O"
            })
    void aTextInAnotherFormIsNoReceipt(String text) {
        assertThat(Receipt.parseNumber(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7K3M9P2", "7K3M9P2QQ", "7K3M9P2O"})
    void aTextInAnotherFormIsNoQueryCode(String text) {
        assertThat(Receipt.parseCode(text)).isEmpty();
    }
}
