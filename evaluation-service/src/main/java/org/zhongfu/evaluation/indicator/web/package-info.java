// SPDX-License-Identifier: Apache-2.0
/** Indicators and their traces over HTTP. */
@NullMarked
package org.zhongfu.evaluation.indicator.web;

import org.jspecify.annotations.NullMarked;
