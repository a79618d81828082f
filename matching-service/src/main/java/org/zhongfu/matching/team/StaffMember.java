// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.team;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.provider.Credential;

/**
 * A worker, as the team rule counts them. Leave does not end an employment.
 *
 * @param from first day of employment
 * @param until last day of employment; null while open
 */
record StaffMember(LocalDate from, @Nullable LocalDate until, List<Credential> credentials) {

    StaffMember {
        credentials = List.copyOf(credentials);
    }

    boolean isEmployedOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    boolean holdsAny(List<String> codes, LocalDate day) {
        return codes.isEmpty()
                || credentials.stream().anyMatch(held -> codes.contains(held.code()) && held.validOn(day));
    }

    /** The days on which what counts may change. */
    Stream<LocalDate> changes() {
        return Stream.concat(
                changes(from, until), credentials.stream().flatMap(held -> changes(held.from(), held.until())));
    }

    private static Stream<LocalDate> changes(LocalDate first, @Nullable LocalDate last) {
        return last == null || last.equals(LocalDate.MAX) ? Stream.of(first) : Stream.of(first, last.plusDays(1));
    }
}
