// SPDX-License-Identifier: Apache-2.0
/** Eligibility rules over HTTP. */
@NullMarked
package org.zhongfu.matching.rule.web;

import org.jspecify.annotations.NullMarked;
