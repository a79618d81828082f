// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zhongfu.contracts.code.Code;
import org.zhongfu.contracts.code.CodeLists;
import org.zhongfu.evaluation.fact.VerificationLevel;

class SplitPartTest {

    @ParameterizedTest
    @EnumSource
    void aVisitOfEachVerificationLevelIsCountedInOnePart(VerificationLevel level) {
        assertThat(Arrays.stream(SplitPart.values())
                        .filter(part -> part.levels().contains(level)))
                .as("a part of the split for visits of the level " + level
                        + ": a line of SplitPart and of its code list")
                .hasSize(1);
    }

    @Test
    void theCodesHaveLabelsInTheSameOrder() {
        assertThat(CodeLists.named("figure-split-parts").orElseThrow().codes())
                .extracting(Code::code)
                .containsExactlyElementsOf(
                        Arrays.stream(SplitPart.values()).map(Enum::name).toList());
    }

    @Test
    void whatIsCountedIsTheSumOfTheCountedParts() {
        Split split = Split.of(List.of(
                new Split.Count(SplitPart.BY_REVIEW, 2, 2),
                new Split.Count(SplitPart.BY_PROOF, 40, 9),
                new Split.Count(SplitPart.WAITING, 3, 3)));

        assertThat(split.counted()).isEqualTo(42);
        assertThat(split.parts()).extracting(Split.Count::number).containsExactly(40L, 2L, 3L, 0L);
    }

    @Test
    void aSplitWithAPartOfFewPersonsIsNotShown() {
        Split split =
                Split.of(List.of(new Split.Count(SplitPart.BY_PROOF, 40, 9), new Split.Count(SplitPart.VOIDED, 9, 4)));

        assertThat(split.unlessSmallerThan(5)).isNull();
        assertThat(split.unlessSmallerThan(4)).isEqualTo(split);
    }
}
