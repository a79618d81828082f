// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.base.foureyes;

import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The record of a step as the rules see it.
 *
 * @param type kind of the record, a code of the list {@code audit-subject-types}
 * @param ids its own id, and those of the records it belongs to
 * @param serviceItem the service; null when the record is about no single service
 * @param units units of the service; null when the record has no number of units
 * @param priceFen their price in fen; null when the record has no price
 * @param series what the record belongs to besides: of several earlier steps the latest one of each series counts; null for none
 */
public record StepSubject(
        String type,
        Map<StepLink, UUID> ids,
        @Nullable String serviceItem,
        @Nullable Integer units,
        @Nullable Long priceFen,
        @Nullable String series) {

    public StepSubject {
        ids = Map.copyOf(ids);
    }

    /** A record of that kind. */
    public static StepSubject of(String type, UUID record) {
        return new StepSubject(type, Map.of(StepLink.RECORD, record), null, null, null, null);
    }

    /** The same, and belongs to another record. */
    public StepSubject linkedTo(StepLink link, UUID other) {
        Map<StepLink, UUID> more = new EnumMap<>(ids);
        more.put(link, other);
        return new StepSubject(type, more, serviceItem, units, priceFen, series);
    }

    /** The same, about a service. */
    public StepSubject about(String item, @Nullable Integer amount, @Nullable Long price) {
        return new StepSubject(type, ids, item, amount, price, series);
    }

    /** The same, in a series: the code of an instrument, for example. */
    public StepSubject inSeries(String code) {
        return new StepSubject(type, ids, serviceItem, units, priceFen, code);
    }

    UUID record() {
        UUID own = ids.get(StepLink.RECORD);
        if (own == null) {
            throw new IllegalStateException("a " + type + " has an id");
        }
        return own;
    }
}
