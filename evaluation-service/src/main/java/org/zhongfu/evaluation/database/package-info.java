// SPDX-License-Identifier: Apache-2.0
/** Plain SQL for rows that are read in sets: facts, ledgers and chains. */
@NullMarked
package org.zhongfu.evaluation.database;

import org.jspecify.annotations.NullMarked;
