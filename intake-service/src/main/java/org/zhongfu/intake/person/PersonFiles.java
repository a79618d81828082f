// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.contracts.intake.GroupMembership;
import org.zhongfu.platform.kernel.UuidV7;
import org.zhongfu.platform.kernel.Zones;
import org.zhongfu.platform.messaging.outbox.Outbox;
import org.zhongfu.platform.security.RowEncryption;
import org.zhongfu.platform.sql.NamedLock;
import org.zhongfu.platform.store.Provenance;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Occurrence;
import org.zhongfu.platform.web.Problem;

/** The persons' files as the other features of intake use them: found, locked, opened, with target groups. */
@ApplicationScoped
public class PersonFiles {

    private final PersonRepository persons;
    private final EligibilityFactsPublisher facts;
    private final PersonViews views;
    private final RowEncryption encryption;
    private final NamedLock namedLock;
    private final Outbox outbox;

    PersonFiles(
            PersonRepository persons,
            EligibilityFactsPublisher facts,
            PersonViews views,
            RowEncryption encryption,
            NamedLock namedLock,
            Outbox outbox) {
        this.persons = persons;
        this.facts = facts;
        this.views = views;
        this.encryption = encryption;
        this.namedLock = namedLock;
        this.outbox = outbox;
    }

    /**
     * A person the caller may see.
     *
     * @throws Problem 404
     */
    public PersonFile findVisible(Caller caller, PersonId id) {
        return persons.findVisible(caller, id).map(Person::file).orElseThrow(Problem::notFound);
    }

    /**
     * A person the caller may see; other requests about the same person wait until this one ends.
     *
     * @throws Problem 404
     */
    @Transactional(TxType.MANDATORY)
    public PersonFile lockVisible(Caller caller, PersonId id) {
        return persons.lockVisible(caller, id).map(Person::file).orElseThrow(Problem::notFound);
    }

    /**
     * A person of the caller's area named in the body of a request; other requests about the same person wait until this
     * one ends. Members of a provider may write about persons whose file they do not see.
     *
     * @throws Problem 422 when there is no such person in the area
     */
    @Transactional(TxType.MANDATORY)
    public PersonFile lockReferenced(Caller caller, PersonId id) {
        return persons.lockInArea(caller, id).map(Person::file).orElseThrow(PersonFiles::unknown);
    }

    /** Name and ID number in a file. The method that calls this one has found the file within what the caller may see. */
    @Transactional(TxType.MANDATORY)
    public PersonIdentity identityOf(PersonFile file) {
        Person person = persons.findByIdOptional(file.id().value()).orElseThrow();
        return new PersonIdentity(person.name(), person.idNumber(encryption).value());
    }

    /** What a visit to the person's home needs. The method that calls this one has checked the right to read it. */
    @Transactional(TxType.MANDATORY)
    public PersonContact contactOf(PersonId id) {
        Person person = persons.findByIdOptional(id.value()).orElseThrow();
        HomeVisit visit = person.homeVisit();
        return new PersonContact(
                id,
                person.name(),
                person.phone(encryption),
                person.address(encryption),
                person.point(encryption),
                visit.entranceNote(id.value(), encryption),
                visit.hazards(id.value(), encryption),
                visit.emergencyContact(id.value(), encryption));
    }

    /** The views of the persons by id. The method that calls this one has narrowed the ids to what may be seen. */
    public Map<PersonId, PersonView> views(Collection<PersonId> ids, Caller caller) {
        return persons.findAll(ids).stream().collect(Collectors.toMap(Person::id, person -> views.of(person, caller)));
    }

    /**
     * The file of an ID number: the existing one, else a new one. Two requests at the same time get the same file.
     *
     * @throws Problem 409 when the file is kept in an area the caller may not see
     */
    @Transactional(TxType.MANDATORY)
    public PersonFile findOrRegister(PersonDetails details, Caller caller, Occurrence when) {
        IdNumber idNumber = requireValid(details, caller, when.occurredAt());
        Optional<Person> known = lockAndFind(idNumber);
        if (known.isPresent()) {
            if (!caller.area().covers(known.get().areaCode())) {
                throw Problem.conflict(
                        "The file of this ID number is kept in another area. Ask the authority above both areas to accept the"
                                + " application or to move the file.",
                        "该公民身份号码的档案在其他地区，请由共同上级受理，或先迁移档案。");
            }
            return known.get().file();
        }
        Person person = newPerson(idNumber, details, Provenance.of(when, caller));
        persons.persist(person);
        outbox.append(person.registered());
        facts.publish(person, when.occurredAt());
        return person.file();
    }

    /**
     * Replaces the target groups by those that now follow from the evidence, and publishes the person's facts. Those of a
     * person who died end on the day of death.
     */
    @Transactional(TxType.MANDATORY)
    public void replaceGroups(PersonId id, List<GroupMembership> groups, Occurrence when) {
        Person person = persons.lockById(id).orElseThrow();
        List<GroupMembership> ended = person.endedByDeath(groups);
        if (!person.memberships().equals(ended)) {
            outbox.append(person.replaceGroups(ended, when));
        }
        facts.publish(person, when.occurredAt());
    }

    /** Publishes the person's facts again, after something they consist of has changed. */
    @Transactional(TxType.MANDATORY)
    public void publishFacts(PersonId id, Instant occurredAt) {
        facts.publish(persons.lockById(id).orElseThrow(), occurredAt);
    }

    IdNumber requireValid(PersonDetails details, Caller caller, Instant occurredAt) {
        IdNumber idNumber = IdNumber.parse(details.idNumber())
                .orElseThrow(() -> new IllegalStateException("@ValidIdNumber let an invalid ID number pass"));
        if (idNumber.birthDate().isAfter(Zones.dayOf(occurredAt))) {
            throw Problem.rule("idNumber", "holds a birth date in the future", "公民身份号码中的出生日期晚于办理日期");
        }
        requireConsistent("sex", details.sex(), idNumber.sex());
        requireConsistent("birthDate", details.birthDate(), idNumber.birthDate());
        if (!caller.area().covers(details.areaCode())) {
            throw outsideArea();
        }
        return idNumber;
    }

    Optional<Person> lockAndFind(IdNumber idNumber) {
        String index = Person.indexOf(idNumber, encryption);
        namedLock.acquire("person", index);
        return persons.findByIdNumberIndex(index);
    }

    Person newPerson(IdNumber idNumber, PersonDetails details, Provenance provenance) {
        return new Person(new PersonId(UuidV7.next()), idNumber, details, encryption, provenance);
    }

    static Problem outsideArea() {
        return Problem.rule("areaCode", "lies outside your area", "超出您的管辖区域");
    }

    private static void requireConsistent(String field, @Nullable Object given, Object inNumber) {
        if (given != null && !given.equals(inNumber)) {
            throw Problem.rule(field, "does not agree with the ID number; leave it out", "与公民身份号码不一致，可不填写");
        }
    }

    private static Problem unknown() {
        return Problem.rule("personId", "is not the id of a person you may see", "没有该人员档案，或您无权查看");
    }
}
