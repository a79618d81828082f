// SPDX-License-Identifier: Apache-2.0
/** The rule about the staff of a provider over HTTP. */
@NullMarked
package org.zhongfu.matching.team.web;

import org.jspecify.annotations.NullMarked;
