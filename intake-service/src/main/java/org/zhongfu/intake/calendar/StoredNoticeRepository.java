// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhongfu.platform.store.Records;
import org.zhongfu.platform.web.Criteria;
import org.zhongfu.platform.web.PageQuery;

@ApplicationScoped
class StoredNoticeRepository implements Records<StoredNotice> {

    /** The highest version entered for an area and year; 0 when there is none. */
    int latestVersion(String areaPrefix, int year) {
        return find(
                        "select coalesce(max(n.version), 0) from StoredNotice n where n.areaPrefix = ?1 and n.year = ?2",
                        areaPrefix,
                        year)
                .project(Integer.class)
                .singleResult();
    }

    List<StoredNotice> page(PageQuery page, @Nullable Integer year) {
        return page(Criteria.of(page).and("year = :year", "year", year));
    }
}
