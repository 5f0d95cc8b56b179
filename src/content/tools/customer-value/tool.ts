import { defineTool } from '../../../lib/tool/definition';
import { presentValue } from '../../formulas/present-value';

/** What is one customer, and the whole base, worth in contribution margin? Margin first, never revenue. */
export const tool = defineTool({
  id: 'customer-value',
  version: 1,
  way: 'retention',
  inputs: {
    orderValue: { kind: 'money', symbol: 'aov', unit: 'currency', min: 0, max: 1e6, default: 180, evidence: 'H', profile: 'orderValue', requiredUnless: 'annualMargin' },
    ordersPerYear: { kind: 'number', symbol: 'f', unit: '1/year', min: 0, max: 365, default: 3, evidence: 'H', profile: 'ordersPerYear', requiredUnless: 'annualMargin' },
    contributionMarginRate: { kind: 'rate', symbol: 'm', unit: 'share', min: -1, max: 1, default: 0.35, evidence: 'H', profile: 'contributionMarginRate', requiredUnless: 'annualMargin', warnAbove: 0.8 },
    serviceCostPerYear: { kind: 'money', symbol: 's', unit: 'currency/year', min: 0, max: 1e5, default: 15, evidence: 'H', profile: 'serviceCostPerYear', requiredUnless: 'annualMargin' },
    annualMargin: { kind: 'money', symbol: 'g', unit: 'currency/year', min: -1e7, max: 1e9, default: null, optional: true, more: true },
    relationshipYears: { kind: 'number', symbol: 'L', unit: 'years', min: 0, max: 50, default: 4, evidence: 'H' },
    acquisitionCost: { kind: 'money', symbol: 'cac', unit: 'currency', min: 0, max: 1e6, default: 150, evidence: 'H', profile: 'acquisitionCost' },
    retentionRate: { kind: 'rate', symbol: 'r', unit: 'share', min: 0, max: 1, default: 0.75, evidence: 'H', profile: 'retentionRate' },
    discountRate: { kind: 'rate', symbol: 'd', unit: 'share', min: 0, max: 1, default: 0.08, evidence: 'H', profile: 'discountRate', warnAbove: 0.3, more: true },
    horizonYears: { kind: 'count', symbol: 'N', unit: 'years', min: 1, max: 50, default: 5, evidence: 'H', profile: 'horizonYears', requiredUnless: 'unlimitedHorizon', more: true },
    unlimitedHorizon: { kind: 'yesNo', symbol: 'N=∞', default: false, evidence: 'H', profile: 'unlimitedHorizon', optional: true, more: true },
    marginGrowthRate: { kind: 'rate', symbol: 'u', unit: 'share', min: -0.5, max: 0.5, default: 0, evidence: 'H', more: true },
    customerStatus: { kind: 'choice', options: ['new', 'existing'], default: 'new', more: true },
    newCustomerLifetimeValue: { kind: 'money', symbol: 'CLV', unit: 'currency', min: -1e8, max: 1e9, default: null, optional: true, more: true },
    referralsPerCustomerYear: { kind: 'number', symbol: 'R', unit: '1/year', min: 0, max: 20, default: 0.06, evidence: 'H', link: { tool: 'referral-rate', formula: 'referralCoefficient * 12 months/year / periodMonths' } },
    referredCustomerValue: { kind: 'money', symbol: 'V', unit: 'currency', min: -1e8, max: 1e9, default: null, optional: true, link: { formula: 'newCustomerLifetimeValue' }, more: true },
    referrerReward: { kind: 'money', symbol: 'a_r', unit: 'currency', min: 0, max: 1e5, default: 25, evidence: 'H' },
    referredReward: { kind: 'money', symbol: 'a_e', unit: 'currency', min: 0, max: 1e5, default: 10, evidence: 'H' },
    marketingCostPerReferred: { kind: 'money', symbol: 'M', unit: 'currency', min: 0, max: 1e5, default: 5, evidence: 'H' },
    incrementalShare: { kind: 'rate', symbol: 'p', unit: 'share', min: 0, max: 1, default: 0.75, evidence: 'H' },
    rewardForAllReferred: { kind: 'yesNo', default: true, evidence: 'H', more: true },
    creditAcquisitionToIncremental: { kind: 'yesNo', default: false, evidence: 'C', more: true },
    activeCustomers: { kind: 'count', symbol: 'C', unit: 'customers', min: 0, max: 1e7, default: 800, evidence: 'H', profile: 'activeCustomers' },
    newCustomersPerYear: { kind: 'count', symbol: 'A', unit: 'customers', min: 0, max: 1e7, default: 150, evidence: 'H', profile: 'newCustomersPerYear' },
    acquisitionYears: { kind: 'count', symbol: 'H', unit: 'years', min: 0, max: 20, default: 3, evidence: 'H' },
    retentionChange: { kind: 'rate', symbol: 'Δr', unit: 'share', min: -1, max: 1, default: 0.05, evidence: 'H' },
    matrixCustomers: {
      kind: 'rows', min: 2, max: 200, default: null, optional: true,
      fields: {
        name: { kind: 'text', default: null, optional: true },
        lifetimeValue: { kind: 'money', unit: 'currency', min: -1e8, max: 1e9, default: null },
        referralValue: { kind: 'money', unit: 'currency', min: -1e8, max: 1e9, default: null },
      },
    },
  },
  quantities: {
    // Value so far
    historicRevenue: { formula: 'orderValue * ordersPerYear * relationshipYears', unit: 'currency' },
    historicContribution: { formula: 'historicRevenue * contributionMarginRate - serviceCostPerYear * relationshipYears', unit: 'currency' },
    historicNetValue: { formula: 'historicContribution - acquisitionCost', unit: 'currency' },
    annualMargin: { formula: 'orderValue * ordersPerYear * contributionMarginRate - serviceCostPerYear', unit: 'currency/year', symbol: 'g' },
    // Lifetime value
    yearlyValueFactor: { formula: 'retentionRate * (1 + marginGrowthRate) / (1 + discountRate)', unit: 'share', symbol: 'q' },
    startValue: { formula: 'presentValue(annualMargin, yearlyValueFactor, horizonYears, unlimitedHorizon)', unit: 'currency', symbol: 'S', internal: true },
    lifetimeValue: { formula: "if(customerStatus = 'existing', existingCustomerLifetimeValue, startValue)", unit: 'currency' },
    newCustomerLifetimeValue: { formula: 'startValue', unit: 'currency', symbol: 'CLV' },
    existingCustomerLifetimeValue: { formula: 'startValue * retentionRate / (1 + discountRate)', unit: 'currency' },
    netNewCustomerValue: { formula: 'newCustomerLifetimeValue - acquisitionCost', unit: 'currency' },
    expectedRelationshipYears: { formula: 'years(1 / (1 - retentionRate))', unit: 'years', refuse: { DIVERGES: 'retentionRate = 1' } },
    lifetimeSentence: {
      decide: [
        { when: 'annualMargin < 0', verdict: 'loss' },
        { when: 'unlimitedHorizon', verdict: 'unlimited' },
        { verdict: 'limited' },
      ],
      internal: true,
    },
    // Referral value, after Kumar, Petersen & Leone
    rewardTotal: { formula: 'referrerReward + referredReward', unit: 'currency', symbol: 'a', internal: true },
    referredValue: { formula: 'if(given(referredCustomerValue), referredCustomerValue, newCustomerLifetimeValue)', unit: 'currency', symbol: 'V', internal: true, refuse: { NOT_PROVIDED: 'not given(referredCustomerValue) and not given(newCustomerLifetimeValue)' } },
    valueIfIncremental: { formula: 'referredValue - rewardTotal - marketingCostPerReferred + if(creditAcquisitionToIncremental, acquisitionCost, 0)', unit: 'currency', symbol: 'v_1', internal: true },
    valueIfAnyway: { formula: 'acquisitionCost - if(rewardForAllReferred, rewardTotal, 0)', unit: 'currency', symbol: 'v_2', internal: true },
    valuePerReferral: { formula: 'incrementalShare * valueIfIncremental + (1 - incrementalShare) * valueIfAnyway', unit: 'currency' },
    referralAnnuity: {
      formula: 'if(unlimitedHorizon, years(1 / (1 + discountRate - retentionRate)), years(sum(t, 1, horizonYears, retentionRate ^ (t - 1) / (1 + discountRate) ^ t)))',
      unit: 'years',
      refuse: { NOT_PROVIDED: 'not given(referredValue)', DIVERGES: 'unlimitedHorizon and retentionRate = 1 and discountRate = 0' },
    },
    customerReferralValue: { formula: 'referralsPerCustomerYear * valuePerReferral * referralAnnuity', unit: 'currency' },
    referralValueIncremental: { formula: 'referralsPerCustomerYear * incrementalShare * valueIfIncremental * referralAnnuity', unit: 'currency' },
    referralValueSaved: { formula: 'referralsPerCustomerYear * (1 - incrementalShare) * valueIfAnyway * referralAnnuity', unit: 'currency' },
    totalCustomerValue: { formula: 'lifetimeValue + customerReferralValue', unit: 'currency' },
    referralSentence: {
      decide: [
        { when: 'customerReferralValue < 0', verdict: 'loss' },
        { when: 'unlimitedHorizon', verdict: 'unlimited' },
        { verdict: 'limited' },
      ],
      internal: true,
    },
    // Customer equity
    equityExisting: { formula: 'activeCustomers * existingCustomerLifetimeValue', unit: 'currency' },
    equityFuture: { formula: 'sum(t, 1, acquisitionYears, newCustomersPerYear * (newCustomerLifetimeValue - acquisitionCost) / (1 + discountRate) ^ (t - 1))', unit: 'currency' },
    equityTotal: { formula: 'equityExisting + equityFuture', unit: 'currency' },
    equitySentence: {
      decide: [
        { when: 'equityExisting < 0', verdict: 'existing_loss' },
        { when: 'equityFuture < 0', verdict: 'future_loss' },
        { when: 'equityFuture = 0', verdict: 'existing_only' },
        { verdict: 'both' },
      ],
      internal: true,
    },
    // Effect of better retention
    changedRetentionRate: { formula: 'min(1, max(0, retentionRate + retentionChange))', unit: 'share', symbol: "r'", internal: true },
    upliftBaseValue: { formula: 'lifetimeValue', unit: 'currency' },
    upliftNewValue: { formula: 'at(lifetimeValue, retentionRate, changedRetentionRate)', unit: 'currency' },
    upliftAbsolute: { formula: 'upliftNewValue - upliftBaseValue', unit: 'currency' },
    upliftRelative: { formula: 'upliftAbsolute / upliftBaseValue', unit: 'share', refuse: { BASE_NOT_POSITIVE: 'upliftBaseValue <= 0' } },
    churnReduction: { formula: '(changedRetentionRate - retentionRate) / (1 - retentionRate)', unit: 'share', refuse: { DIV_ZERO: 'retentionRate = 1' } },
    retentionElasticity: {
      formula: "if(unlimitedHorizon, yearlyValueFactor / (1 - yearlyValueFactor), sum(t, 1, horizonYears, (t - 1) * yearlyValueFactor ^ (t - 1)) / sum(t, 1, horizonYears, yearlyValueFactor ^ (t - 1))) + if(customerStatus = 'existing', 1, 0)",
      unit: 'ratio',
      refuse: { BASE_NOT_POSITIVE: 'upliftBaseValue <= 0', DIVERGES: 'unlimitedHorizon and yearlyValueFactor >= 1' },
    },
    retentionClamped: { formula: 'retentionRate + retentionChange > 1 or retentionRate + retentionChange < 0', unit: 'boolean' },
    upliftSentence: {
      decide: [
        { when: 'upliftAbsolute < 0', verdict: 'less' },
        { when: 'upliftAbsolute = 0', verdict: 'same' },
        { verdict: 'more' },
      ],
      internal: true,
    },
    // Acquisition payback
    lifetimeToAcquisitionRatio: { formula: 'newCustomerLifetimeValue / acquisitionCost', unit: 'ratio', refuse: { DIV_ZERO: 'acquisitionCost = 0' } },
    ratioBand: {
      decide: [
        { when: 'lifetimeToAcquisitionRatio < 1', verdict: 'destroys_value' },
        { when: 'lifetimeToAcquisitionRatio < 3', verdict: 'thin' },
        { when: 'lifetimeToAcquisitionRatio <= 5', verdict: 'healthy' },
        { verdict: 'underinvested' },
      ],
      evidence: 'H',
    },
    monthlyMargin: { formula: 'annualMargin / 12 months/year', unit: 'currency/month', symbol: 'g_m', internal: true },
    monthlyRetentionRate: { formula: 'retentionRate ^ (1 / 12)', unit: 'share', symbol: 'ρ', internal: true },
    paybackMonthsSimple: { formula: 'if(acquisitionCost = 0, 0 months, acquisitionCost / monthlyMargin)', unit: 'months', refuse: { NEVER: 'acquisitionCost > 0 and annualMargin <= 0' } },
    paybackShare: { formula: 'as(\'share\', acquisitionCost * (1 - monthlyRetentionRate) / monthlyMargin)', unit: 'share', symbol: 'x', internal: true, why: { share: 'months' } },
    paybackMonths: {
      formula: "if(acquisitionCost = 0, 0 months, if(retentionRate = 1, paybackMonthsSimple, if(retentionRate = 0, 1 month, as('months', ln(1 - paybackShare) / ln(monthlyRetentionRate)))))",
      unit: 'months',
      refuse: {
        NEVER: 'acquisitionCost > 0 and (annualMargin <= 0 or retentionRate > 0 and retentionRate < 1 and paybackShare >= 1 or retentionRate = 0 and paybackShare > 1)',
      },
      why: { months: 'compounding' },
    },
    paybackMonthsRounded: { formula: "as('months', ceil(as('count', paybackMonths) - 0.000000001))", unit: 'months', why: { count: 'whole', months: 'whole' } },
    paybackBand: {
      decide: [
        { when: "refused(paybackMonths, 'NEVER')", verdict: 'never' },
        { when: 'paybackMonths <= 12 months', verdict: 'fast' },
        { when: 'paybackMonths <= 24 months', verdict: 'medium' },
        { verdict: 'slow' },
      ],
      evidence: 'H',
    },
    // Value matrix, after Kumar, Petersen & Leone
    matrixLifetimeMedian: { formula: 'median(matrixCustomers, lifetimeValue)', unit: 'currency' },
    matrixReferralMedian: { formula: 'median(matrixCustomers, referralValue)', unit: 'currency' },
    matrixClasses: {
      rows: 'matrixCustomers',
      decide: [
        { when: 'lifetimeValue > matrixLifetimeMedian and referralValue > matrixReferralMedian', verdict: 'champions' },
        { when: 'lifetimeValue > matrixLifetimeMedian', verdict: 'affluents' },
        { when: 'referralValue > matrixReferralMedian', verdict: 'advocates' },
        { verdict: 'misers' },
      ],
    },
  },
  submodels: [
    { id: 'lifetimeValue', quantities: ['newCustomerLifetimeValue', 'existingCustomerLifetimeValue', 'lifetimeValue', 'netNewCustomerValue', 'yearlyValueFactor', 'expectedRelationshipYears'], main: 'newCustomerLifetimeValue', sentences: ['lifetimeSentence'], charts: ['valueByYear'], notes: ['constantRetention'] },
    { id: 'acquisitionPayback', quantities: ['lifetimeToAcquisitionRatio', 'ratioBand', 'paybackMonths', 'paybackMonthsSimple', 'paybackMonthsRounded', 'paybackBand'], main: 'lifetimeToAcquisitionRatio', sentences: ['ratioBand', 'paybackBand'] },
    { id: 'retentionUplift', quantities: ['upliftAbsolute', 'upliftRelative', 'upliftBaseValue', 'upliftNewValue', 'churnReduction', 'retentionElasticity', 'retentionClamped'], main: 'upliftAbsolute', sentences: ['upliftSentence'], charts: ['valueByRetention'], notes: ['retentionMyth'] },
    { id: 'historicValue', quantities: ['historicNetValue', 'historicRevenue', 'historicContribution', 'annualMargin'], main: 'historicNetValue' },
    { id: 'referralValue', quantities: ['customerReferralValue', 'valuePerReferral', 'referralAnnuity', 'referralValueIncremental', 'referralValueSaved', 'totalCustomerValue'], main: 'customerReferralValue', sentences: ['referralSentence'], notes: ['referredWorth', 'doubleCount'] },
    { id: 'customerEquity', quantities: ['equityTotal', 'equityExisting', 'equityFuture'], main: 'equityTotal', sentences: ['equitySentence'] },
    { id: 'valueMatrix', quantities: ['matrixClasses', 'matrixLifetimeMedian', 'matrixReferralMedian'], main: 'matrixLifetimeMedian', notes: ['matrixActions'] },
  ],
  warnings: [
    { code: 'NEGATIVE_MARGIN', when: 'annualMargin < 0 or contributionMarginRate < 0', fields: ['contributionMarginRate'] },
    { code: 'CLAMPED', when: 'retentionClamped', fields: ['retentionChange'] },
    { code: 'DOUBLE_COUNT', when: 'newCustomersPerYear > 0 and acquisitionYears > 0 and customerReferralValue <> 0', fields: [] },
  ],
  formulas: { presentValue },
  examples: [
    { id: 'hair-salon', input: { orderValue: 58, ordersPerYear: 6, contributionMarginRate: 0.45, serviceCostPerYear: 12, relationshipYears: 4, acquisitionCost: 60, retentionRate: 0.72, activeCustomers: 900, newCustomersPerYear: 260, referralsPerCustomerYear: 0.12, referrerReward: 10, referredReward: 10, marketingCostPerReferred: 2, matrixCustomers: [{ lifetimeValue: 520, referralValue: 40 }, { lifetimeValue: 240, referralValue: 310 }, { lifetimeValue: 610, referralValue: 220 }, { lifetimeValue: 150, referralValue: 0 }, { lifetimeValue: 380, referralValue: 60 }] } },
    { id: 'garage', input: { orderValue: 320, ordersPerYear: 1.6, contributionMarginRate: 0.38, serviceCostPerYear: 20, relationshipYears: 5, acquisitionCost: 120, retentionRate: 0.8, activeCustomers: 1400, newCustomersPerYear: 280, referralsPerCustomerYear: 0.08, referrerReward: 20, referredReward: 20, marketingCostPerReferred: 3 } },
    { id: 'online-shop', input: { orderValue: 62, ordersPerYear: 2.4, contributionMarginRate: 0.28, serviceCostPerYear: 4, relationshipYears: 2, acquisitionCost: 28, retentionRate: 0.45, activeCustomers: 6500, newCustomersPerYear: 4200, referralsPerCustomerYear: 0.05, referrerReward: 5, referredReward: 5, marketingCostPerReferred: 1 } },
    { id: 'tax-adviser', input: { orderValue: 1900, ordersPerYear: 1.2, contributionMarginRate: 0.42, serviceCostPerYear: 150, relationshipYears: 9, acquisitionCost: 900, retentionRate: 0.93, activeCustomers: 240, newCustomersPerYear: 18, referralsPerCustomerYear: 0.05, referrerReward: 0, referredReward: 0, marketingCostPerReferred: 0 } },
  ],
  sources: ['gupta-lehmann', 'gupta-lehmann-stuart', 'kumar-petersen-leone', 'fader-hardie', 'reinartz-kumar', 'skok'],
});
