// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.code.Roles;
import org.zhongfu.contracts.id.CalendarNoticeId;
import org.zhongfu.platform.calendar.WorkingCalendar;
import org.zhongfu.platform.calendar.WorkingCalendars;
import org.zhongfu.platform.kernel.UuidV7;
import org.zhongfu.platform.sql.NamedLock;
import org.zhongfu.platform.store.Creator;
import org.zhongfu.platform.store.NewRecord;
import org.zhongfu.platform.store.Submission;
import org.zhongfu.platform.web.AreaScope;
import org.zhongfu.platform.web.AuditedAction;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.CallerAudit;
import org.zhongfu.platform.web.Creation;
import org.zhongfu.platform.web.Criteria;
import org.zhongfu.platform.web.Page;
import org.zhongfu.platform.web.PageQuery;
import org.zhongfu.platform.web.Problem;

/** Takes in notices of holidays, and shows days and notices. */
@ApplicationScoped
public class CalendarService {

    private static final int MOST_DAYS = 366;

    private final StoredNoticeRepository notices;
    private final WorkingCalendars calendars;
    private final NamedLock lock;
    private final Creator creator;
    private final CallerAudit audit;

    CalendarService(
            StoredNoticeRepository notices,
            WorkingCalendars calendars,
            NamedLock lock,
            Creator creator,
            CallerAudit audit) {
        this.notices = notices;
        this.calendars = calendars;
        this.lock = lock;
        this.creator = creator;
        this.audit = audit;
    }

    /**
     * Enters a notice as the next version of its area and year.
     *
     * @throws Problem 422 when its days are wrong or its area has nothing to do with the caller's
     */
    @Transactional
    public Creation<CalendarNoticeView> enter(Caller caller, EnterCalendarNoticeRequest request) {
        return creator.create(Submission.of("calendar-notice", caller, request), notices, provenance -> {
                    request.requireAreaCode();
                    request.requireDaysOfYear();
                    requireOwnRegion(caller, request.areaCode());
                    String prefix = StoredNotice.prefixOf(request.areaCode());
                    lock.acquire("calendar-notice", prefix + "/" + request.year());
                    StoredNotice notice = new StoredNotice(
                            new CalendarNoticeId(UuidV7.next()),
                            request,
                            nextVersion(prefix, request.year()),
                            provenance);
                    return NewRecord.of(notice, notice.published()).andThen(() -> record(caller, notice));
                })
                .map(StoredNotice::view);
    }

    /** The notices that officers entered. */
    @Transactional
    public Page<CalendarNoticeView> list(PageQuery page, @Nullable Integer year) {
        return Page.of(notices.page(page, year), page, row -> row.id().value(), StoredNotice::view);
    }

    /** One notice that an officer entered. */
    @Transactional
    public CalendarNoticeView get(CalendarNoticeId id) {
        return notices.findByIdOptional(id.value()).map(StoredNotice::view).orElseThrow(Problem::notFound);
    }

    /**
     * The days of a period, both ends included.
     *
     * @throws Problem 400 when the area or the period is wrong
     */
    @Transactional
    public CalendarDaysView days(String areaCode, LocalDate from, LocalDate to) {
        Criteria.area("area", areaCode);
        if (to.isBefore(from) || ChronoUnit.DAYS.between(from, to) >= MOST_DAYS) {
            throw Problem.invalid(
                    "to",
                    "must not lie before from, nor more than " + MOST_DAYS + " days after it",
                    "不得早于 from，且与 from 相距不得超过 " + MOST_DAYS + " 天");
        }
        WorkingCalendar calendar = calendars.current();
        List<CalendarDayView> days = from.datesUntil(to.plusDays(1))
                .map(day -> CalendarDayView.of(calendar.judge(areaCode, day)))
                .toList();
        return new CalendarDaysView(
                areaCode,
                (int) days.stream().filter(CalendarDayView::working).count(),
                days.stream().anyMatch(CalendarDayView::provisional),
                days);
    }

    private int nextVersion(String prefix, int year) {
        int ofBuild = calendars.current().noticesOfBuild().stream()
                .filter(each -> each.area().equals(prefix) && each.year() == year)
                .mapToInt(each -> each.version())
                .max()
                .orElse(0);
        return Math.max(ofBuild, notices.latestVersion(prefix, year)) + 1;
    }

    /** A notice of the country or of a region around or inside the caller's area concerns the caller. */
    private static void requireOwnRegion(Caller caller, @Nullable String areaCode) {
        if (areaCode == null || caller.is(Roles.SYSTEM_ADMIN)) {
            return;
        }
        String notice = AreaScope.of(areaCode).prefix();
        String own = caller.area().prefix();
        if (!notice.startsWith(own) && !own.startsWith(notice)) {
            throw Problem.rule(
                    "areaCode",
                    "lies outside your area; enter a notice of your area, of a region it belongs to, or of the country"
                            + " (without areaCode)",
                    "不属于您的辖区；请录入本辖区、上级地区或全国（不填 areaCode）的通知");
        }
    }

    private void record(Caller caller, StoredNotice notice) {
        audit.record(caller, AuditedAction.done("CALENDAR_NOTICE_ENTERED", "CALENDAR_NOTICE", notice.id()));
    }
}
