// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.match.units;

import jakarta.persistence.Embeddable;

/**
 * The units of a match by state. offered = held + committed + consumed + released.
 *
 * @param offered all units of the match, 1 or more
 * @param held units of the offer while it has no answer
 * @param committed units the provider has accepted and not yet served
 * @param consumed units served by verified visits
 * @param released units that are available to other needs again
 */
@Embeddable
public record Units(int offered, int held, int committed, int consumed, int released) {

    public Units {
        if (offered <= 0 || held < 0 || committed < 0 || consumed < 0 || released < 0) {
            throw new IllegalArgumentException("units cannot be fewer than none");
        }
        if (held + committed + consumed + released != offered) {
            throw new IllegalArgumentException("units do not add up");
        }
    }

    /** All units held for an offer. */
    static Units offer(int units) {
        return new Units(units, units, 0, 0, 0);
    }

    /** Commits the held units. */
    Units commit() {
        return new Units(offered, 0, committed + held, consumed, released);
    }

    /** Releases the held units. */
    Units releaseHeld() {
        return new Units(offered, 0, committed, consumed, released + held);
    }

    /** Consumes committed units. */
    Units consume(int units) {
        return new Units(offered, held, committed - units, consumed + units, released);
    }

    /** Returns consumed units of a voided visit to the committed ones. */
    Units returnToCommitted(int units) {
        return new Units(offered, held, committed + units, consumed - units, released);
    }

    /** Releases committed units. */
    Units releaseCommitted(int units) {
        return new Units(offered, held, committed - units, consumed, released + units);
    }

    /** Releases consumed units of a voided visit. */
    Units releaseConsumed(int units) {
        return new Units(offered, held, committed, consumed - units, released + units);
    }

    /** Units that count against the need and the contract. */
    public int inUse() {
        return held + committed + consumed;
    }
}
