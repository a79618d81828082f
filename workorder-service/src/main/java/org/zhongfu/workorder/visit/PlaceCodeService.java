// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.OrderId;
import org.zhongfu.platform.kernel.Zones;
import org.zhongfu.platform.web.AuditedAction;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.CallerAudit;
import org.zhongfu.platform.web.Problem;
import org.zhongfu.workorder.order.OrderAccess;

/** Issues the codes of places; each issue leaves an audit entry. */
@ApplicationScoped
@Transactional
public class PlaceCodeService {

    /** Codes are issued for a week, so that one round through the homes is enough. */
    private static final int DAYS_AHEAD = 7;

    private final OrderAccess orders;
    private final PlaceCodes codes;
    private final CallerAudit audit;
    private final InstantSource clock;

    PlaceCodeService(OrderAccess orders, PlaceCodes codes, CallerAudit audit, InstantSource clock) {
        this.orders = orders;
        this.codes = codes;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The code of an order the caller may see.
     *
     * @param day null means today
     */
    public PlaceCodeView issue(Caller caller, OrderId orderId, @Nullable LocalDate day) {
        OrderId known = orders.findVisible(caller, orderId).id();
        LocalDate today = Zones.dayOf(clock.instant());
        LocalDate wanted = day == null ? today : day;
        if (wanted.isBefore(today) || wanted.isAfter(today.plusDays(DAYS_AHEAD))) {
            throw Problem.rule(
                    "day",
                    "must be from %s to %s".formatted(today, today.plusDays(DAYS_AHEAD)),
                    "必须在 %s 至 %s 之间".formatted(today, today.plusDays(DAYS_AHEAD)));
        }
        audit.record(caller, AuditedAction.of("PLACE_CODE_ISSUED", "WORK_ORDER", known, "ISSUED"));
        return codes.of(known, wanted);
    }
}
