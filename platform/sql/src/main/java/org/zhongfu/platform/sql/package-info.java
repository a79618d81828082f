// SPDX-License-Identifier: Apache-2.0
/** SQL for rows that are read or written in sets, through Jdbi in the running transaction. */
@NullMarked
package org.zhongfu.platform.sql;

import org.jspecify.annotations.NullMarked;
