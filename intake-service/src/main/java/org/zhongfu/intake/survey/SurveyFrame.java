// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.SurveyRoundId;
import org.zhongfu.platform.kernel.Sha256;
import org.zhongfu.platform.kernel.UuidV7;
import org.zhongfu.platform.kernel.Zones;
import org.zhongfu.platform.web.AreaScope;
import org.zhongfu.platform.web.Occurrence;
import org.zhongfu.platform.web.Problem;

/**
 * Freezes the frame of a round: adds the files that its filter finds to the entries that are there, and computes count and hash. In
 * sets by SQL: a frame has thousands of entries.
 */
@ApplicationScoped
class SurveyFrame {

    static final int MOST = 20_000;

    private static final String FILES = """
            select p.id, p.area_code from person p
            where p.area_code like :area and p.status = 'ACTIVE'
              and (cardinality(cast(:groups as text[])) = 0
                   or exists (select 1 from person_group g
                              where g.person_id = p.id and g.code = any (cast(:groups as text[])) and g.from_day <= :day
                                and (g.until_day is null or g.until_day >= :day)))
              and (cast(:assessedBefore as date) is null
                   or not exists (select 1 from assessment a
                                  where a.person_id = p.id and a.state <> 'CORRECTED'
                                    and (a.occurred_at at time zone 'Asia/Shanghai')::date >= :assessedBefore))
              and not exists (select 1 from survey_entry e where e.round_id = :round and e.person_id = p.id)
            order by p.id limit :most
            """;
    private static final String ADD = """
            insert into survey_entry
                (id, revision, lock_version, round_id, person_id, area_code, late, status, attempts, death_reported, conflicts,
                 conflicts_resolved, reached_at, occurred_at, recorded_at, backfilled, backfill_reason, created_by)
            values (:id, 1, 0, :round, :person, :area, false, 'OPEN', 0, false, 0, 0, :occurredAt, :occurredAt, :recordedAt,
                    :backfilled, :backfillReason, :createdBy)
            """;
    private static final String ENTRIES = """
            select id || ' ' || coalesce(cast(person_id as text), '-') || ' ' || area_code from survey_entry
            where round_id = :round order by id
            """;

    private final Jdbi jdbi;

    SurveyFrame(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** A file that belongs to a frame. */
    private record File(UUID id, String area) {}

    /**
     * The frozen frame.
     *
     * @throws Problem 422 when it is empty or larger than a round can be
     */
    @Transactional(TxType.MANDATORY)
    FrozenFrame freeze(SurveyRound round, String officer, Occurrence when) {
        FrameFilter filter = round.frame();
        if (filter != null) {
            addFiles(round, filter, officer, when);
        }
        List<String> entries = entriesOf(round.id());
        if (entries.isEmpty()) {
            throw Problem.rule(
                    "the frame of the round is empty: change who belongs to it, or add entries", "名册为空，请调整名册条件或增补条目");
        }
        return new FrozenFrame(entries.size(), Sha256.hex(String.join("\n", entries)));
    }

    private void addFiles(SurveyRound round, FrameFilter filter, String officer, Occurrence when) {
        List<File> files = filesOf(round, filter, Zones.dayOf(when.occurredAt()));
        if (files.size() > MOST) {
            throw Problem.rule(
                    "the frame would have more than " + MOST
                            + " files: prepare a round for a smaller area or fewer groups",
                    "名册将超过 " + MOST + " 份档案，请缩小地区或对象类别后另建轮次");
        }
        if (!files.isEmpty()) {
            jdbi.useHandle(sql -> insert(sql, round.id(), files, officer, when));
        }
    }

    private List<File> filesOf(SurveyRound round, FrameFilter filter, LocalDate day) {
        @Nullable LocalDate assessedBefore = filter.assessedBefore();
        return jdbi.withHandle(sql -> sql.createQuery(FILES)
                .bind("area", AreaScope.of(round.areaCode()).like())
                .bindArray("groups", String.class, filter.sortedGroups())
                .bind("day", day)
                .bind("assessedBefore", assessedBefore)
                .bind("round", round.id())
                .bind("most", MOST + 1)
                .map((row, context) -> new File(row.getObject("id", UUID.class), row.getString("area_code")))
                .list());
    }

    private static void insert(Handle sql, SurveyRoundId round, List<File> files, String officer, Occurrence when) {
        PreparedBatch batch = sql.prepareBatch(ADD);
        files.forEach(file -> batch.bind("id", UuidV7.next())
                .bind("round", round)
                .bind("person", file.id())
                .bind("area", file.area())
                .bind("occurredAt", when.occurredAt())
                .bind("recordedAt", when.recordedAt())
                .bind("backfilled", when.backfilled())
                .bind("backfillReason", when.backfillReason())
                .bind("createdBy", officer)
                .add());
        batch.execute();
    }

    private List<String> entriesOf(SurveyRoundId round) {
        return jdbi.withHandle(sql -> sql.createQuery(ENTRIES)
                .bind("round", round)
                .mapTo(String.class)
                .list());
    }
}
