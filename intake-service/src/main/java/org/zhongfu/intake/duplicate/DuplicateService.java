// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.zhongfu.intake.duplicate.PossibleDuplicateView.OtherRecord;
import org.zhongfu.platform.web.AreaScope;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Criteria;
import org.zhongfu.platform.web.Page;
import org.zhongfu.platform.web.PageQuery;
import org.zhongfu.platform.web.Total;

/** Lists files and applications that probably belong to one person. Neither names nor numbers are shown. */
@ApplicationScoped
@Transactional
public class DuplicateService {

    private final Jdbi jdbi;

    DuplicateService(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Files of the caller's area with the same name and birth date. */
    public Page<PossibleDuplicateView> listPersons(Caller caller, PageQuery page, @Nullable String areaCode) {
        return list(DuplicateKind.PERSON, caller, page, areaCode);
    }

    /** Open applications of the caller's area with the same number of an identity document. */
    public Page<PossibleDuplicateView> listApplications(Caller caller, PageQuery page, @Nullable String areaCode) {
        return list(DuplicateKind.APPLICATION, caller, page, areaCode);
    }

    private Page<PossibleDuplicateView> list(
            DuplicateKind kind, Caller caller, PageQuery page, @Nullable String areaCode) {
        AreaScope area = areaCode == null ? caller.area() : Criteria.area("area", areaCode);
        return jdbi.withHandle(sql -> {
            List<Row> rows = sql.createQuery(kind.page())
                    .bind("scope", caller.area().like())
                    .bind("area", area.like())
                    .bind("behind", page.behind())
                    .bind("most", page.fetch())
                    .mapTo(Row.class)
                    .list();
            Map<UUID, List<OtherRecord>> others = others(sql, kind, caller, rows);
            return Page.of(
                            rows,
                            page,
                            Row::id,
                            row -> new PossibleDuplicateView(
                                    row.id(),
                                    kind.reason(),
                                    row.areaCode(),
                                    row.recordedAt(),
                                    others.getOrDefault(row.id(), List.of())))
                    .withTotal(page.counted() ? total(sql, kind, caller, area) : null);
        });
    }

    private static Map<UUID, List<OtherRecord>> others(Handle sql, DuplicateKind kind, Caller caller, List<Row> rows) {
        return sql
                .createQuery(kind.others())
                .bind("scope", caller.area().like())
                .bindArray("ids", UUID.class, rows.stream().map(Row::id).toList())
                .mapTo(OtherRow.class)
                .stream()
                .collect(Collectors.groupingBy(
                        OtherRow::ofId,
                        Collectors.mapping(
                                other -> new OtherRecord(other.id(), other.areaCode(), other.recordedAt()),
                                Collectors.toList())));
    }

    private static Total total(Handle sql, DuplicateKind kind, Caller caller, AreaScope area) {
        return Total.ofFound(sql.createQuery(kind.total())
                .bind("scope", caller.area().like())
                .bind("area", area.like())
                .bind("most", Total.MOST + 1)
                .mapTo(Integer.class)
                .one());
    }

    /** A record that has others. */
    record Row(UUID id, String areaCode, Instant recordedAt) {}

    /** Another record of one of them. */
    record OtherRow(UUID ofId, UUID id, String areaCode, Instant recordedAt) {}
}
