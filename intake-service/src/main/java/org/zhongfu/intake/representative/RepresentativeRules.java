// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.representative;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.code.CodeLabels;
import org.zhongfu.contracts.intake.Ages;
import org.zhongfu.intake.person.DocumentNumber;
import org.zhongfu.intake.person.PersonFile;
import org.zhongfu.intake.record.DayRange;
import org.zhongfu.platform.kernel.Zones;
import org.zhongfu.platform.security.RowEncryption;
import org.zhongfu.platform.web.Problem;

/** What must hold of a guardian, agent or carer, of the person, and of the document. */
@ApplicationScoped
class RepresentativeRules {

    private static final int FULL_AGE = 18;

    private final RepresentativeRepository representatives;
    private final RowEncryption encryption;

    RepresentativeRules(RepresentativeRepository representatives, RowEncryption encryption) {
        this.representatives = representatives;
        this.encryption = encryption;
    }

    /**
     * Refuses a request that contradicts itself or the person.
     *
     * @throws Problem 422
     */
    void requireFitting(AddRepresentativeRequest request, PersonFile person, Instant occurredAt) {
        RepresentativeKind kind = request.kind();
        requireScopes(request);
        requirePeriod(request);
        requireDocument(request, Zones.dayOf(occurredAt));
        int age = Ages.on(request.validFrom(), person.birthDate());
        if (request.validFrom().isBefore(person.birthDate())) {
            throw Problem.rule("validFrom", "lies before the birth of the person", "早于该人员出生日期");
        }
        if (kind == RepresentativeKind.GUARDIAN_OF_MINOR && age >= FULL_AGE) {
            throw Problem.rule(
                    "kind",
                    "The person is 18 or older on the first day. Possible: GUARDIAN_OF_ADULT, AUTHORISED_AGENT, CARER.",
                    "起始日该人员已满 18 周岁。可选：成年人的监护人、委托代理人、照料人。");
        }
        if ((kind == RepresentativeKind.GUARDIAN_OF_ADULT || kind == RepresentativeKind.AUTHORISED_AGENT)
                && age < FULL_AGE) {
            throw Problem.rule(
                    "kind",
                    "The person is under 18 on the first day. Possible: GUARDIAN_OF_MINOR, CARER.",
                    "起始日该人员未满 18 周岁。可选：未成年人的监护人、照料人。");
        }
    }

    /**
     * Refuses a representative under 18 who would need full capacity.
     *
     * @param birthDate birth date of the representative; null when it is not known
     * @throws Problem 422
     */
    void requireFullAge(AddRepresentativeRequest request, @Nullable LocalDate birthDate, String field) {
        if (request.kind().needsFullAge() && birthDate != null && Ages.on(request.validFrom(), birthDate) < FULL_AGE) {
            throw Problem.rule(
                    field,
                    "is under 18 on the first day; a guardian or agent must be of full age",
                    "起始日未满 18 周岁，不能担任监护人或代理人");
        }
    }

    /**
     * Refuses the same representative in the same kind in an overlapping period.
     *
     * @throws Problem 409 with the id of the other entry
     */
    void requireNotThereAlready(AddRepresentativeRequest request, PersonFile person) {
        DayRange days = new DayRange(
                request.validFrom(),
                Representative.lastDayOf(request.kind(), request.validUntil(), person.birthDate()));
        representatives.of(person.id()).stream()
                .filter(row -> row.kind() == request.kind())
                .filter(row -> row.inForce().filter(days::overlaps).isPresent())
                .filter(row -> isSame(row, request))
                .findFirst()
                .ifPresent(row -> {
                    throw Problem.conflict(
                            "The same representative is entered for these days already: " + row.id()
                                    + ". End or void that entry first.",
                            "该人员在此期间已登记为同类监护人、代理人或照料人：" + row.id() + "。请先终止或作废原登记。");
                });
    }

    private boolean isSame(Representative row, AddRepresentativeRequest request) {
        if (request.representativeId() != null) {
            return request.representativeId().equals(row.representativeId());
        }
        @Nullable OtherPerson stored = row.other(encryption);
        OtherPerson sent = Objects.requireNonNull(request.other());
        if (stored == null) {
            return false;
        }
        @Nullable DocumentNumber one = stored.document().orElse(null);
        @Nullable DocumentNumber other = sent.document().orElse(null);
        return (one != null && other != null)
                ? one.isSameAs(other)
                : stored.name().equals(sent.name()) && stored.phone().equals(sent.phone());
    }

    private static void requireScopes(AddRepresentativeRequest request) {
        Set<RepresentativeScope> possible = request.kind().possibleScopes();
        if (!possible.containsAll(request.scopes())) {
            throw Problem.rule(
                    "scopes",
                    "This kind may have: " + english("representative-scopes", possible)
                            + ". Enter a carer who is to do more as an authorised agent.",
                    "该类人员的权限仅限：" + chinese("representative-scopes", possible) + "。需代为办理其他事项的，请登记为委托代理人。");
        }
    }

    private static void requirePeriod(AddRepresentativeRequest request) {
        LocalDate until = request.validUntil();
        if (until == null) {
            if (request.kind().needsLastDay()) {
                throw Problem.rule(
                        "validUntil", "is required: a power of attorney states its period", "为必填项：授权委托书须载明期限");
            }
            return;
        }
        if (until.isBefore(request.validFrom())) {
            throw Problem.rule("validUntil", "lies before validFrom", "早于有效期起始日（validFrom）");
        }
    }

    private static void requireDocument(AddRepresentativeRequest request, LocalDate today) {
        RepresentationDocument document = request.document();
        if (document == null) {
            if (request.kind().needsDocument()) {
                throw Problem.rule("document", "is required for this kind", "该类关系须登记依据文书");
            }
            return;
        }
        EnumSet<RepresentationDocumentKind> possible =
                EnumSet.copyOf(request.kind().documents());
        if (!possible.contains(document.kind())) {
            throw Problem.rule(
                    "document.kind",
                    "This kind rests on one of: " + english("representation-documents", possible) + ".",
                    "该类关系的依据文书为：" + chinese("representation-documents", possible) + "。");
        }
        if (document.issuedOn().isAfter(today)) {
            throw Problem.rule("document.issuedOn", "lies in the future", "晚于办理日期");
        }
    }

    private static String english(String codeList, Set<? extends Enum<?>> codes) {
        return codes.stream()
                .map(code -> CodeLabels.of(codeList, code).en() + " (" + code.name() + ")")
                .collect(Collectors.joining(", "));
    }

    private static String chinese(String codeList, Set<? extends Enum<?>> codes) {
        return codes.stream()
                .map(code -> CodeLabels.of(codeList, code).zh() + "（" + code.name() + "）")
                .collect(Collectors.joining("、"));
    }
}
