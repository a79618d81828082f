// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.match;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.visibility.Visibility;
import org.zhongfu.contracts.id.MatchId;
import org.zhongfu.contracts.intake.EligibilityFacts;
import org.zhongfu.contracts.intake.ServicePeriod;
import org.zhongfu.contracts.matching.MatchingEvent.MatchAccepted;
import org.zhongfu.contracts.matching.MatchingEvent.MatchRefused;
import org.zhongfu.matching.base.FactsVisibility;
import org.zhongfu.matching.base.Json;
import org.zhongfu.matching.catalog.ServiceItem;
import org.zhongfu.matching.catalog.ServiceListRepository;
import org.zhongfu.matching.contract.ContractExtent;
import org.zhongfu.matching.contract.ContractUnits;
import org.zhongfu.matching.match.choice.Explanation;
import org.zhongfu.matching.match.units.UnitLedger;
import org.zhongfu.matching.match.units.Units;
import org.zhongfu.matching.need.Need;
import org.zhongfu.matching.need.NeedService;
import org.zhongfu.platform.security.RowEncryption;
import org.zhongfu.platform.store.Change;
import org.zhongfu.platform.store.Transitions;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Criteria;
import org.zhongfu.platform.web.Occurrence;
import org.zhongfu.platform.web.Page;
import org.zhongfu.platform.web.PageQuery;
import org.zhongfu.platform.web.Problem;

/** Lists matches and records the answers of providers to offers. */
@ApplicationScoped
public class MatchService {

    /** What the words of the end of a match are encrypted for. */
    static final String REASON = "match.reason";

    private final MatchRepository matches;
    private final UnitLedger ledger;
    private final NeedService needs;
    private final ServiceListRepository catalog;
    private final ContractUnits contracts;
    private final Transitions transitions;
    private final RowEncryption encryption;

    MatchService(
            MatchRepository matches,
            UnitLedger ledger,
            NeedService needs,
            ServiceListRepository catalog,
            ContractUnits contracts,
            Transitions transitions,
            RowEncryption encryption) {
        this.matches = matches;
        this.ledger = ledger;
        this.needs = needs;
        this.catalog = catalog;
        this.contracts = contracts;
        this.transitions = transitions;
        this.encryption = encryption;
    }

    /** Matches the caller may see, without their explanations. */
    @Transactional
    public Page<MatchView> list(Caller caller, PageQuery page, MatchFilter filter, Locale language) {
        Criteria criteria = matches.visible(caller, page, filter);
        List<Match> rows = matches.page(criteria);
        Map<MatchId, Units> units = ledger.ofAll(rows.stream().map(Match::id).toList());
        return Page.of(rows, page, match -> match.id().value(), MatchOrder::valueOf, match -> {
            Units ofMatch = units.get(match.id());
            if (ofMatch == null) {
                throw new IllegalStateException("match " + match.id() + " has no units");
            }
            return MatchView.of(match, ofMatch, reason(match), null, language);
        });
    }

    /** One match with its explanation; staff of a provider see the part that concerns their provider. */
    @Transactional
    public MatchView get(Caller caller, MatchId id, Locale language) {
        return view(caller, matches.findVisible(caller, id).orElseThrow(Problem::notFound), language);
    }

    /** Accepts a match: the provider commits the units, and a work order follows. */
    @Transactional
    public MatchView accept(MatchId id, Change change, Locale language) {
        Match accepted = transitions.apply(lock(change.caller(), id), change, (match, when) -> {
            match.accept(when);
            return accepted(match, needOf(match), ledger.commit(match.id()), change.caller(), when);
        });
        return view(change.caller(), accepted, language);
    }

    /** Refuses a match: the need is matched again without that provider. */
    @Transactional
    public MatchView refuse(MatchId id, String reasonCode, String reason, Change change, Locale language) {
        Match refused = transitions.apply(lock(change.caller(), id), change, (match, when) -> {
            match.status().requireTransition(MatchStatus.REFUSED);
            MatchRefused event =
                    match.refuse(reasonCode, encryptReason(match, reason), ledger.releaseHeld(match.id()), when);
            needs.requeue(needOf(match));
            return event;
        });
        return view(change.caller(), refused, language);
    }

    /** Locks the need of a match, then the match: the lock of the need serialises all changes of its matches. */
    Supplier<Optional<Match>> lock(Caller caller, MatchId matchId) {
        return () ->
                matches.needOfVisible(caller, matchId).flatMap(needs::lockById).map(need -> matches.lockById(matchId));
    }

    Need needOf(Match match) {
        return needs.lockById(match.needId()).orElseThrow(Problem::notFound);
    }

    /** The words of a refusal or of a change of provider, as they are stored. */
    String encryptReason(Match match, String reason) {
        return encryption.encrypt(REASON, match.id().value(), reason);
    }

    private @Nullable String reason(Match match) {
        return encryption.decryptOrNull(REASON, match.id().value(), match.encryptedReason());
    }

    MatchView view(Caller caller, Match match, Locale language) {
        return MatchView.of(match, ledger.of(match.id()), reason(match), explanation(caller, match), language);
    }

    /** The part of the explanation that the caller's role may read. */
    private Explanation explanation(Caller caller, Match match) {
        Explanation stored = Json.read(
                encryption.decrypt(OfferService.EXPLANATION, match.id().value(), match.encryptedExplanation()),
                Explanation.class);
        Explanation whole = Visibility.readsInFull(caller) ? stored : stored.withMaskedReason();
        if (Visibility.byOrg(caller)) {
            return whole.forOrg(match.line().providerOrg());
        }
        return FactsVisibility.readsFacts(caller) ? whole : whole.withoutFacts();
    }

    private MatchAccepted accepted(Match match, Need need, Units units, Caller caller, Occurrence when) {
        ServiceItem item = catalog.version(match.listVersion())
                .item(match.serviceItem())
                .orElseThrow(() ->
                        new IllegalStateException(match.serviceItem() + " is not in its version of the service list"));
        EligibilityFacts facts = needs.factsOf(need.personId()).orElse(null);
        return MatchEvents.accepted(match, need, item, units, period(match, need), facts, caller.subject(), when);
    }

    /**
     * The days of the need within the contract: no visit is paid outside it.
     *
     * @throws Problem 409 when there is none
     */
    private ServicePeriod period(Match match, Need need) {
        ContractExtent contract = contracts.extentOf(match.line().contract());
        LocalDate from = Collections.max(List.of(contract.periodFrom(), need.periodFrom()));
        LocalDate to = Collections.min(List.of(contract.periodTo(), need.periodTo()));
        if (to.isBefore(from)) {
            throw Problem.conflict(
                    "The contract does not cover the period of the need. Refuse the offer; the need is matched again.",
                    "合同期与需求期限没有重合，请拒绝该派单，系统将重新派单。");
        }
        return new ServicePeriod(from, to);
    }
}
