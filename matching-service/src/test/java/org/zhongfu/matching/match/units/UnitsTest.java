// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.match.units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class UnitsTest {

    @Test
    void unitsAreHeldThenCommittedThenConsumed() {
        Units units = Units.offer(3).commit().consume(1).consume(1);

        assertThat(units).isEqualTo(new Units(3, 0, 1, 2, 0));
        assertThat(units.inUse()).isEqualTo(3);
    }

    @Test
    void releasedUnitsAreNotInUse() {
        Units units = Units.offer(3).commit().consume(1).releaseCommitted(2);

        assertThat(units).isEqualTo(new Units(3, 0, 0, 1, 2));
        assertThat(units.inUse()).isEqualTo(1);
    }

    @Test
    void theUnitOfAVoidedVisitIsCommittedAgain() {
        assertThat(Units.offer(2).commit().consume(2).returnToCommitted(1)).isEqualTo(new Units(2, 0, 1, 1, 0));
    }

    @Test
    void noMoreUnitsCanBeConsumedThanAreCommitted() {
        Units committed = Units.offer(1).commit();

        assertThatThrownBy(() -> committed.consume(2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Units.offer(1).consume(1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void unitsThatDoNotAddUpAreRefused() {
        assertThatThrownBy(() -> new Units(3, 1, 1, 0, 0)).hasMessageContaining("add up");
        assertThatThrownBy(() -> new Units(0, 0, 0, 0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Units(1, 2, -1, 0, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
