// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ServiceShapeTest {

    @ParameterizedTest
    @EnumSource
    void everyShapeIsCountedInSomeUnit(ServiceShape shape) {
        assertThat(ServiceUnit.values()).anyMatch(shape::countsIn);
    }

    @ParameterizedTest
    @EnumSource
    void everyUnitCountsSomeShape(ServiceUnit unit) {
        assertThat(ServiceShape.values()).anyMatch(shape -> shape.countsIn(unit));
    }

    @Test
    void aStayIsNotCountedInVisits() {
        assertThat(ServiceShape.STAY.countsIn(ServiceUnit.VISIT)).isFalse();
    }

    @Test
    void theListOfBeforeCountsPersonsOfAStay() {
        assertThat(ServiceShape.STAY.countsIn(ServiceUnit.PERSON)).isTrue();
    }
}
