// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.OrderId;
import org.zhongfu.contracts.id.SessionId;
import org.zhongfu.contracts.id.TypedId;
import org.zhongfu.platform.kernel.Zones;
import org.zhongfu.platform.security.RowEncryption;

/**
 * The codes of the places of orders and sessions. A code is shown there as a QR code and scanned at check-in and check-out. It is
 * a keyed hash of order and day, so it cannot be guessed, is valid for one order or session and changes every day. Nothing is stored.
 */
@ApplicationScoped
class PlaceCodes {

    private static final String COLUMN = "work_order.place_code";
    private static final int HASH_LENGTH = 16;

    private final RowEncryption encryption;
    private final Duration grace;

    PlaceCodes(RowEncryption encryption, ReviewRules rules) {
        this.encryption = encryption;
        grace = Duration.ofHours(rules.limits().codeGraceHours());
    }

    /** The code of an order on a day. */
    PlaceCodeView of(OrderId order, LocalDate day) {
        return new PlaceCodeView(
                order,
                code(order, day),
                day,
                Zones.startOf(day),
                Zones.startOf(day.plusDays(1)).plus(grace));
    }

    /** The code of a session on its day. */
    SessionPlaceCodeView of(SessionId session, LocalDate day) {
        return new SessionPlaceCodeView(
                session,
                code(session, day),
                day,
                Zones.startOf(day),
                Zones.startOf(day.plusDays(1)).plus(grace));
    }

    /** True for the code of the day, and for that of the day before while the grace lasts. */
    boolean isValid(TypedId place, @Nullable String code, Instant at) {
        if (code == null) {
            return false;
        }
        LocalDate day = Zones.dayOf(at);
        boolean early = at.isBefore(Zones.startOf(day).plus(grace));
        return matches(code, code(place, day)) || (early && matches(code, code(place, day.minusDays(1))));
    }

    /** The text of the code of an order or a session on a day. */
    private String code(TypedId place, LocalDate day) {
        return encryption
                .blindIndex(COLUMN, place + " " + day)
                .substring(0, HASH_LENGTH)
                .toUpperCase(Locale.ROOT);
    }

    /** Takes the same time for every code, so that it cannot be found letter by letter. */
    private static boolean matches(String given, String expected) {
        return MessageDigest.isEqual(
                given.strip().toUpperCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8),
                expected.getBytes(StandardCharsets.UTF_8));
    }
}
