// SPDX-License-Identifier: Apache-2.0
/** Needs and the ledger over HTTP. */
@NullMarked
package org.zhongfu.intake.need.web;

import org.jspecify.annotations.NullMarked;
