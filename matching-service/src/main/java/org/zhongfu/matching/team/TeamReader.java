// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.team;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.visibility.Visibility;
import org.zhongfu.contracts.id.ProviderId;
import org.zhongfu.contracts.provider.Credential;
import org.zhongfu.matching.base.Json;
import org.zhongfu.platform.web.AreaScope;
import org.zhongfu.platform.web.Caller;

/** Reads the versions of the rule, and the staff that it counts: that of social work organisations. */
@ApplicationScoped
class TeamReader {

    private static final String STAFF = "select w.active_from, w.active_until, w.credentials from worker w"
            + " join provider p on p.id = w.provider_id where ";

    private final Jdbi jdbi;

    TeamReader(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** All versions of the rule, in their order. */
    List<TeamRule> versions() {
        return jdbi.withHandle(sql -> sql.createQuery(
                        "select number, valid_from, conditions, source_zh, source_en from team_rule order by number")
                .map((row, context) -> new TeamRule(
                        row.getInt("number"),
                        row.getObject("valid_from", LocalDate.class),
                        Json.read(row.getString("conditions"), new TypeReference<List<TeamCondition>>() {}),
                        row.getString("source_zh"),
                        row.getString("source_en")))
                .list());
    }

    /** The staff of a provider, in all its areas. */
    List<StaffMember> staffOf(ProviderId provider) {
        return jdbi.withHandle(sql ->
                members(sql.createQuery(STAFF + "w.provider_id = :provider").bind("provider", provider.value())));
    }

    /**
     * The staff the caller may see: of the own organisation, or in the caller's area.
     *
     * @param area only in this area; null: all of them
     */
    List<StaffMember> staffVisibleTo(Caller caller, @Nullable AreaScope area) {
        String seen = Visibility.byOrg(caller) ? "w.org_code = :own" : "w.area_code like :scope";
        return jdbi.withHandle(sql -> {
            Query query = sql.createQuery(
                            STAFF + seen + " and w.area_code like :area and p.kind = 'SOCIAL_WORK_ORGANISATION'")
                    .bind("area", area == null ? "%" : area.like());
            return members(
                    Visibility.byOrg(caller)
                            ? query.bind("own", caller.orgOrNone())
                            : query.bind("scope", caller.area().like()));
        });
    }

    /** The social work organisations with a contract in force on that day, and those with an open notice. */
    List<ProviderId> toJudge(LocalDate day) {
        return jdbi.withHandle(sql -> sql.createQuery("""
                        select p.id from provider p
                        where p.kind = 'SOCIAL_WORK_ORGANISATION' and exists (
                            select from contract c
                            where c.provider_id = p.id and c.period_from <= :day and c.period_to >= :day)
                        union
                        select b.provider_id from team_rule_break b where b.end_reason is null
                        order by 1""")
                .bind("day", day)
                .mapTo(UUID.class)
                .map(ProviderId::new)
                .list());
    }

    /** True when the provider is bound by the rule on that day: a social work organisation with a contract in force. */
    boolean isBound(ProviderId provider, LocalDate day) {
        return jdbi.withHandle(sql -> sql.createQuery("""
                        select exists (
                            select from provider p join contract c on c.provider_id = p.id
                            where p.id = :provider and p.kind = 'SOCIAL_WORK_ORGANISATION'
                              and c.period_from <= :day and c.period_to >= :day)""")
                .bind("provider", provider.value())
                .bind("day", day)
                .mapTo(Boolean.class)
                .one());
    }

    /** The code of the provider's organisation. */
    String orgOf(ProviderId provider) {
        return jdbi.withHandle(sql -> sql.createQuery("select org_code from provider where id = :provider")
                .bind("provider", provider.value())
                .mapTo(String.class)
                .one());
    }

    private static List<StaffMember> members(Query query) {
        return query.map((row, context) -> new StaffMember(
                        row.getObject("active_from", LocalDate.class),
                        row.getObject("active_until", LocalDate.class),
                        Json.read(row.getString("credentials"), new TypeReference<List<Credential>>() {})))
                .list();
    }
}
