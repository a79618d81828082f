// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.sql;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;

/** Makes the {@link Jdbi} of a service from its data source. */
final class JdbiProducer {

    @Produces
    @Singleton
    Jdbi jdbi(DataSource source, @Any Instance<BeforeStatement> before) {
        return Sql.jdbi(source, () -> before.forEach(BeforeStatement::run));
    }
}
