// SPDX-License-Identifier: Apache-2.0
/** What every feature of matching leans on: provenance of a record, code checks, JSON columns, who sees what. */
@NullMarked
package org.zhongfu.matching.base;

import org.jspecify.annotations.NullMarked;
