// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.match;

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

    /** All of them held for an offer. */
    static Units offer(int units) {
        return new Units(units, units, 0, 0, 0);
    }

    /** The provider promises what is held. */
    Units commit() {
        return new Units(offered, 0, committed + held, consumed, released);
    }

    /** What is held is given back. */
    Units releaseHeld() {
        return new Units(offered, 0, committed, consumed, released + held);
    }

    /** Promised units are served. */
    Units consume(int units) {
        return new Units(offered, held, committed - units, consumed + units, released);
    }

    /** Served units turn out not to count and may be served again. */
    Units returnToCommitted(int units) {
        return new Units(offered, held, committed + units, consumed - units, released);
    }

    /** Promised units are given back. */
    Units releaseCommitted(int units) {
        return new Units(offered, held, committed - units, consumed, released + units);
    }

    /** Served units turn out not to count and are given back. */
    Units releaseConsumed(int units) {
        return new Units(offered, held, committed, consumed - units, released + units);
    }

    /** Units that stand against the need and the contract. */
    int inUse() {
        return held + committed + consumed;
    }
}
