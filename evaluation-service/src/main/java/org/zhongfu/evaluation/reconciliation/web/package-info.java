// SPDX-License-Identifier: Apache-2.0
/** The reconciliation over HTTP. */
@NullMarked
package org.zhongfu.evaluation.reconciliation.web;

import org.jspecify.annotations.NullMarked;
