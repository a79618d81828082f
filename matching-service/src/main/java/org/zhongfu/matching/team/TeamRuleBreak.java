// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.team;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.ProviderId;
import org.zhongfu.matching.base.TextList;

/** The notice that a provider does not meet conditions of the team rule. */
@Entity
class TeamRuleBreak extends PanacheEntityBase {

    @Id
    private UUID id;

    @Version
    private long lockVersion;

    private UUID providerId;
    private String orgCode;

    @Convert(converter = TextList.class)
    private List<String> conditions;

    private LocalDate brokenFrom;
    private @Nullable LocalDate brokenUntil;
    private Instant noticedAt;
    private @Nullable Instant endedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable TeamBreakEnd endReason;

    @SuppressWarnings("NullAway.Init")
    protected TeamRuleBreak() {} // for Hibernate only

    TeamRuleBreak(UUID id, ProviderId provider, String orgCode, TeamBreakPeriod period, Instant noticedAt) {
        this.id = id;
        providerId = provider.value();
        this.orgCode = orgCode;
        conditions = codes(period);
        brokenFrom = period.from();
        this.noticedAt = noticedAt;
    }

    boolean isAbout(TeamBreakPeriod period) {
        return conditions.equals(codes(period));
    }

    /** Facts that were entered later may move the first day. */
    void beginsOn(LocalDate first) {
        brokenFrom = first;
    }

    /** The notice is over; its last day is the one before, not earlier than its first. */
    void end(TeamBreakEnd reason, LocalDate day, Instant now) {
        LocalDate before = day.minusDays(1);
        brokenUntil = before.isBefore(brokenFrom) ? brokenFrom : before;
        endReason = reason;
        endedAt = now;
    }

    UUID id() {
        return id;
    }

    TeamRuleBreakView view() {
        return new TeamRuleBreakView(
                id,
                new ProviderId(providerId),
                orgCode,
                conditions.stream().map(TeamConditionCode::valueOf).toList(),
                brokenFrom,
                brokenUntil,
                noticedAt,
                endedAt,
                endReason);
    }

    private static List<String> codes(TeamBreakPeriod period) {
        return period.conditions().stream().map(TeamConditionCode::name).toList();
    }
}
