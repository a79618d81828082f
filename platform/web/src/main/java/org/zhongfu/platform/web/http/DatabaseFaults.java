// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.web.http;

import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.RollbackException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import javax.transaction.xa.XAException;
import org.zhongfu.platform.kernel.CauseChain;
import org.zhongfu.platform.sql.TransientFaults;
import org.zhongfu.platform.web.Problem;
import org.zhongfu.platform.web.ProblemType;
import org.zhongfu.platform.web.Revision;

/** What a failed statement means to a caller, by its SQLSTATE. */
final class DatabaseFaults {

    private static final int RETRY_SECONDS = 1;

    private DatabaseFaults() {}

    /** The problem for a fault of the database among the causes and suppressed exceptions, if there is one. */
    static Optional<Problem> problemIn(Throwable exception) {
        Set<Throwable> causes = CauseChain.of(exception);
        for (Throwable t : causes) {
            if (t instanceof Problem problem) {
                return Optional.of(problem);
            }
            if (isStaleVersion(t)) {
                return Optional.of(Revision.stale());
            }
            if (t instanceof SQLException sql) {
                Optional<Problem> meaning = meaningOf(sql);
                if (meaning.isPresent()) {
                    return TransientFaults.isConnectionLost(sql) && isOfCommit(causes)
                            ? Optional.of(Problem.outcomeUnknown(RETRY_SECONDS))
                            : meaning;
                }
            }
        }
        return isOutcomeUnknown(causes) ? Optional.of(Problem.outcomeUnknown(RETRY_SECONDS)) : Optional.empty();
    }

    /** Exceptions of a commit; of a statement, the exception of the statement arrives. */
    private static boolean isOfCommit(Set<Throwable> causes) {
        return causes.stream()
                .anyMatch(t -> t instanceof RollbackException || isHeuristic(t) || t instanceof XAException);
    }

    /** The transaction manager does not know either. */
    private static boolean isOutcomeUnknown(Set<Throwable> causes) {
        return causes.stream().anyMatch(DatabaseFaults::isHeuristic);
    }

    private static boolean isHeuristic(Throwable t) {
        return t instanceof HeuristicMixedException || t instanceof HeuristicRollbackException;
    }

    /** Hibernate is not on this module's class path; its exception is known by name. */
    private static boolean isStaleVersion(Throwable t) {
        String name = t.getClass().getName();
        return name.equals("jakarta.persistence.OptimisticLockException")
                || name.equals("org.hibernate.StaleObjectStateException")
                || name.equals("org.hibernate.StaleStateException");
    }

    private static Optional<Problem> meaningOf(SQLException sql) {
        if (TransientFaults.isTransient(sql)) {
            return Optional.of(Problem.unavailable(RETRY_SECONDS));
        }
        return switch (sql.getSQLState()) {
            case "23505", "23P01" ->
                Optional.of(Problem.conflict(
                        "Something like it is already recorded. Read what is there and decide.",
                        "已有相同或重叠的记录，请核对后再操作。"));
            case "22021", "22P05" ->
                Optional.of(Problem.of(
                        ProblemType.MALFORMED, "A text holds characters that cannot be stored.", "文本包含无法存储的字符。"));
            default -> Optional.empty();
        };
    }
}
