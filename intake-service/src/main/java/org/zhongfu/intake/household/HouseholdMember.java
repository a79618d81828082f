// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.household;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.intake.record.DayRange;
import org.zhongfu.platform.kernel.UuidV7;
import org.zhongfu.platform.store.history.KeepsHistory;
import org.zhongfu.platform.store.history.RecordPart;
import org.zhongfu.platform.web.Problem;

/** The time of a person in a household. */
@Entity
@KeepsHistory(
        value = "HOUSEHOLD",
        except = {"householdId", "personId"})
class HouseholdMember extends PanacheEntityBase implements RecordPart {

    private static final String MEMBERS = "members.";

    @Id
    private UUID id;

    @Version
    private long lockVersion;

    private UUID householdId;
    private UUID personId;

    @Enumerated(EnumType.STRING)
    private HouseholdRelation relation;

    private LocalDate joinedOn;

    @Enumerated(EnumType.STRING)
    private HouseholdJoinReason joinReason;

    /** Last day; null while they belong to it. Before the first day when a death came earlier. */
    private @Nullable LocalDate lastDay;

    @Enumerated(EnumType.STRING)
    private @Nullable HouseholdLeaveReason leaveReason;

    @SuppressWarnings("NullAway.Init")
    protected HouseholdMember() {} // for Hibernate only

    HouseholdMember(
            HouseholdId household,
            PersonId person,
            HouseholdRelation relation,
            LocalDate joinedOn,
            HouseholdJoinReason joinReason) {
        id = UuidV7.next();
        householdId = household.value();
        personId = person.value();
        this.relation = relation;
        this.joinedOn = joinedOn;
        this.joinReason = joinReason;
    }

    /**
     * Ends the membership.
     *
     * @throws Problem 422 when the last day lies before the first one
     */
    void leave(LocalDate last, HouseholdLeaveReason reason) {
        if (last.isBefore(joinedOn)) {
            throw Problem.rule(
                    "lastDay",
                    "lies before the day of joining; with ENTERED_BY_MISTAKE leave it out",
                    "早于加入日期；误录的请选择“误录”（ENTERED_BY_MISTAKE）且不填此项");
        }
        lastDay = last;
        leaveReason = reason;
    }

    /** They never belonged to the household. */
    void voidEntry() {
        lastDay = null;
        leaveReason = HouseholdLeaveReason.ENTERED_BY_MISTAKE;
    }

    void endByDeath(LocalDate diedOn) {
        lastDay = diedOn;
        leaveReason = HouseholdLeaveReason.DECEASED;
    }

    void restore() {
        lastDay = null;
        leaveReason = null;
    }

    void setRelation(HouseholdRelation toHead) {
        relation = toHead;
    }

    /** The days in the household; empty when they never belonged to it. */
    Optional<DayRange> days() {
        return leaveReason == HouseholdLeaveReason.ENTERED_BY_MISTAKE
                ? Optional.empty()
                : new DayRange(joinedOn, null).endingOn(lastDay);
    }

    /** True when no last day is known. */
    boolean isCurrent() {
        return leaveReason == null;
    }

    boolean isHead() {
        return relation == HouseholdRelation.HEAD;
    }

    HouseholdId householdId() {
        return new HouseholdId(householdId);
    }

    PersonId personId() {
        return new PersonId(personId);
    }

    @Override
    public UUID historyRecord() {
        return householdId;
    }

    @Override
    public String historyName() {
        return MEMBERS + personId;
    }

    /** The member that a field of the history of a household belongs to. */
    static PersonId personOf(String field) {
        return PersonId.fromString(field.substring(MEMBERS.length(), field.lastIndexOf('.')));
    }

    HouseholdRelation relation() {
        return relation;
    }

    LocalDate joinedOn() {
        return joinedOn;
    }

    HouseholdJoinReason joinReason() {
        return joinReason;
    }

    @Nullable
    LocalDate lastDay() {
        return lastDay;
    }

    @Nullable
    HouseholdLeaveReason leaveReason() {
        return leaveReason;
    }
}
