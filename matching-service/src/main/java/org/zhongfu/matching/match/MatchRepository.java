// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.match;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.zhongfu.base.visibility.Visibility;
import org.zhongfu.contracts.code.Roles;
import org.zhongfu.contracts.id.MatchId;
import org.zhongfu.contracts.id.NeedId;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.matching.contract.ServedArea;
import org.zhongfu.platform.security.RowEncryption;
import org.zhongfu.platform.store.Records;
import org.zhongfu.platform.store.history.EncryptedFields;
import org.zhongfu.platform.store.history.HistoryLog;
import org.zhongfu.platform.store.history.RecordHistory;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Criteria;
import org.zhongfu.platform.web.PageQuery;

/** The matches. Callers lock the need before its match; one order of locks prevents deadlocks. */
@ApplicationScoped
class MatchRepository implements Records<Match> {

    /** Written freely, or about the person: the view shows others than officers a part of it. */
    private static final Set<String> ABOUT_THE_PERSON = Set.of("reason", "explanation");

    private static final String[] OFFICERS = {Roles.TOWNSHIP_OFFICER, Roles.COUNTY_OFFICER, Roles.PREFECTURE_OFFICER};

    private static final List<MatchStatus> LIVE = List.of(MatchStatus.OFFERED, MatchStatus.ACCEPTED);

    /** States in which the work order of a match may wait for its closure. */
    private static final List<MatchStatus> WITH_ORDER = List.of(MatchStatus.ACCEPTED, MatchStatus.FULFILLED);

    private static final String UNITS_IN_USE = """
            select coalesce(sum(u.held + u.committed + u.consumed), 0)
            from units u join match m on m.id = u.match_id where m.need_id = :need
            """;

    private static final String ON_ENDED_CONTRACTS = """
            select m.id
            from match m join contract c on c.id = m.contract_id join need n on n.id = m.need_id
            where m.status = 'OFFERED' and not m.backfilled and c.ended_at is not null
              and (c.period_to < :today or c.period_to < n.period_from)
            order by m.id limit :limit
            """;

    private static final String OUTSIDE_SERVED_AREA = """
            select m.id
            from match m join contract c on c.id = m.contract_id join need n on n.id = m.need_id
            where m.status = 'OFFERED' and not (%s)
            order by m.id limit :limit
            """.formatted(ServedArea.SERVES);

    private final Jdbi jdbi;

    MatchRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    Optional<Match> findVisible(Caller caller, MatchId id) {
        return findOne(within(Criteria.ofOne(id.value()), caller));
    }

    /** The history of a match, for callers who may see it. */
    @Produces
    RecordHistory<MatchId> history(HistoryLog log, RowEncryption encryption) {
        return new RecordHistory<MatchId>(
                        log,
                        Match.class,
                        (caller, id) -> findVisible(caller, id).map(Match::provenance),
                        caller -> field -> ABOUT_THE_PERSON.contains(field) && !caller.isAnyOf(OFFICERS))
                .decrypting(id -> EncryptedFields.of(
                        "reason", stored -> encryption.decrypt(MatchService.REASON, id.value(), stored)));
    }

    /** The need of a match the caller may see. */
    Optional<NeedId> needOfVisible(Caller caller, MatchId id) {
        Criteria criteria = within(Criteria.ofOne(id.value()), caller);
        return find("select needId from Match where " + criteria.where(), criteria.parameters())
                .project(UUID.class)
                .firstResultOptional()
                .map(NeedId::new);
    }

    /** A match, locked until the transaction ends. */
    Match lockById(MatchId id) {
        return findByIdOptional(id.value(), LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new IllegalStateException("match " + id + " is not stored"));
    }

    /** The matches of a list, narrowed to what the caller may see. */
    Criteria visible(Caller caller, PageQuery page, MatchFilter filter) {
        return filter.narrow(within(Criteria.of(page), caller));
    }

    /** The match of a need that is offered or accepted, locked. */
    Optional<Match> liveOf(NeedId needId) {
        return find("needId = ?1 and status in ?2", needId.value(), LIVE)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** Needs of a person with an offer that has no answer, in one order. */
    List<NeedId> offeredTo(PersonId personId) {
        return find(
                        "select needId from Match where personId = ?1 and status = ?2 order by needId",
                        personId.value(),
                        MatchStatus.OFFERED)
                .project(UUID.class)
                .list()
                .stream()
                .map(NeedId::new)
                .toList();
    }

    /** Needs of a service with an offer that has no answer, in one order. */
    List<NeedId> offeredFor(String serviceItem) {
        return find(
                        "select needId from Match where serviceItem = ?1 and status = ?2 order by needId",
                        serviceItem,
                        MatchStatus.OFFERED)
                .project(UUID.class)
                .list()
                .stream()
                .map(NeedId::new)
                .toList();
    }

    /** Needs of a person with a match whose work order may be open, in one order. */
    List<NeedId> needsWithOrder(PersonId personId) {
        return find(
                        "select distinct needId from Match where personId = ?1 and status in ?2 and not orderClosed"
                                + " order by needId",
                        personId.value(),
                        WITH_ORDER)
                .project(UUID.class)
                .list()
                .stream()
                .map(NeedId::new)
                .toList();
    }

    /** Matches of a need whose work order may be open, locked. */
    List<Match> lockWithOrder(NeedId needId) {
        return find("needId = ?1 and status in ?2 and not orderClosed", Sort.by("id"), needId.value(), WITH_ORDER)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Units of a need that its matches use. */
    int unitsInUse(NeedId needId) {
        return jdbi.withHandle(sql -> sql.createQuery(UNITS_IN_USE)
                .bind("need", needId)
                .mapTo(Integer.class)
                .one());
    }

    /** The time of the last step of any match of the need. */
    Optional<Instant> latestOf(NeedId needId) {
        return jdbi.withHandle(sql -> sql.createQuery("select max(reached_at) from match where need_id = :need")
                .bind("need", needId)
                .mapTo(Instant.class)
                .findOne());
    }

    /** Offers without an answer in time; offers of needs that were entered late do not expire. */
    List<MatchId> overdue(Instant now, int limit) {
        return find(
                        "select id from Match where status = ?1 and expiresAt < ?2 and not provenance.backfilled"
                                + " order by expiresAt",
                        MatchStatus.OFFERED,
                        now)
                .project(UUID.class)
                .range(0, limit - 1)
                .list()
                .stream()
                .map(MatchId::new)
                .toList();
    }

    /** Offers without an answer on contracts that have ended, or end before the service could begin. */
    List<MatchId> offeredOnEndedContracts(LocalDate today, int limit) {
        return jdbi.withHandle(sql -> sql.createQuery(ON_ENDED_CONTRACTS)
                .bind("today", today)
                .bind("limit", limit)
                .mapTo(MatchId.class)
                .list());
    }

    /** Offers without an answer that the contract, or its provider, does not serve any more. */
    List<MatchId> offeredOutsideServedArea(int limit) {
        return jdbi.withHandle(sql -> sql.createQuery(OUTSIDE_SERVED_AREA)
                .bind("limit", limit)
                .mapTo(MatchId.class)
                .list());
    }

    private static Criteria within(Criteria criteria, Caller caller) {
        return Visibility.within(criteria, caller, "line.providerOrg");
    }
}
