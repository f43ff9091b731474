/// The units of UCUM that health care uses, as lines of text.
///
/// Spec: <https://ucum.org/ucum>, tables 1 to 5.
enum UnitTable {
    struct Entry: Sendable {
        /// Whether it takes prefixes.
        var isMetric: Bool
        var factor = DecimalNumber.one
        var offset = DecimalNumber.zero
        /// The unit that `factor` counts; nil for a base unit.
        var definition: String?
    }

    /// The powers of ten that prefixes stand for.
    static let prefixes: [String: Int] = [
        "Y": 24, "Z": 21, "E": 18, "P": 15, "T": 12, "G": 9, "M": 6, "k": 3, "h": 2, "da": 1,
        "d": -1, "c": -2, "m": -3, "u": -6, "n": -9, "p": -12, "f": -15, "a": -18, "z": -21, "y": -24,
    ]

    static let units: [String: Entry] = Dictionary(
        uniqueKeysWithValues: lines.split(separator: "\n").map { entry($0) })

    /// A line: the code, `*` where it takes prefixes, and where it is no base unit a number, a unit, and an offset where there is one.
    private static func entry(_ line: Substring) -> (String, Entry) {
        let words = line.split(separator: " ").map(String.init)
        let isMetric = words.count > 1 && words[1] == "*"
        let rest = Array(words.dropFirst(isMetric ? 2 : 1))
        var entry = Entry(isMetric: isMetric)
        if rest.count >= 2 {
            entry.factor = DecimalNumber(rest[0]) ?? .one
            entry.definition = rest[1]
        }
        if rest.count == 3 { entry.offset = DecimalNumber(rest[2]) ?? .zero }
        return (words[0], entry)
    }

    private static let lines = """
        m *
        s *
        g *
        rad *
        K *
        C *
        cd *
        mol *
        bit *
        [iU] *
        [arb'U]
        [USP'U]
        [CFU]
        [FFU]
        [PFU]
        [AU]
        [BAU]
        [hpf]
        [lpf]
        [pH]
        [hnsf'U]
        [MET]
        [HPF]
        [LPF]
        Np *
        B *
        10* 10 1
        10^ 10 1
        [pi] 3.1415926535897932384626433832795 1
        % 0.01 1
        [ppth] 0.001 1
        [ppm] 0.000001 1
        [ppb] 0.000000001 1
        [pptr] 0.000000000001 1
        sr * 1 rad2
        Hz * 1 s-1
        N * 1 kg.m/s2
        Pa * 1 N/m2
        J * 1 N.m
        W * 1 J/s
        A * 1 C/s
        V * 1 J/C
        F * 1 C/V
        Ohm * 1 V/A
        S * 1 A/V
        Wb * 1 V.s
        T * 1 Wb/m2
        H * 1 Wb/A
        lm * 1 cd.sr
        lx * 1 lm/m2
        Bq * 1 s-1
        Gy * 1 J/kg
        Sv * 1 J/kg
        Cel * 1 K 273.15
        [degF] 1 K.5/9 459.67
        gon 0.9 deg
        deg 2 [pi].rad/360
        ' 1 deg/60
        '' 1 '/60
        l * 1 dm3
        L * 1 dm3
        ar * 100 m2
        min 60 s
        h 60 min
        d 24 h
        wk 7 d
        a_t 365.24219 d
        a_j 365.25 d
        a_g 365.2425 d
        a 365.25 d
        mo_s 29.53059 d
        mo_j 30.4375 d
        mo_g 30.436875 d
        mo 30.4375 d
        t * 1000 kg
        bar * 100000 Pa
        u * 0.00000000000000000000000166053906660 g
        atm 101325 Pa
        att 98066.5 Pa
        [g] * 9.80665 m/s2
        dyn * 1 g.cm/s2
        erg * 1 dyn.cm
        P * 1 dyn.s/cm2
        St * 1 cm2/s
        G * 0.0001 T
        Ci * 37000000000 Bq
        R * 0.000258 C/kg
        RAD * 100 erg/g
        REM * 1 RAD
        cal * 4.184 J
        [Cal] 1 kcal
        [Btu] 1.05505585262 kJ
        [HP] 550 [ft_i].[lbf_av]/s
        eq * 1 mol
        osm * 1 mol
        kat * 1 mol/s
        U * 1 umol/min
        [IU] * 1 [iU]
        By * 8 bit
        [drp] 0.05 ml
        [diop] 1 m-1
        m[H2O] * 9.80665 kPa
        m[Hg] * 133.322 kPa
        [in_i'H2O] 0.0254 m[H2O]
        [in_i'Hg] 0.0254 m[Hg]
        [psi] 1 [lbf_av]/[in_i]2
        [lbf_av] 1 [lb_av].[g]
        [in_i] 2.54 cm
        [ft_i] 12 [in_i]
        [yd_i] 3 [ft_i]
        [mi_i] 5280 [ft_i]
        [fth_i] 6 [ft_i]
        [nmi_i] 1852 m
        [kn_i] 1 [nmi_i]/h
        [sin_i] 1 [in_i]2
        [sft_i] 1 [ft_i]2
        [syd_i] 1 [yd_i]2
        [cin_i] 1 [in_i]3
        [cft_i] 1 [ft_i]3
        [cyd_i] 1 [yd_i]3
        [hd_i] 4 [in_i]
        [Ch] 1 mm/3
        [gr] 64.79891 mg
        [lb_av] 7000 [gr]
        [oz_av] 437.5 [gr]
        [dr_av] 27.34375 [gr]
        [stone_av] 14 [lb_av]
        [ston_av] 2000 [lb_av]
        [lton_av] 2240 [lb_av]
        [scwt_av] 100 [lb_av]
        [pwt_tr] 24 [gr]
        [oz_tr] 480 [gr]
        [lb_tr] 5760 [gr]
        [sc_ap] 20 [gr]
        [dr_ap] 60 [gr]
        [oz_ap] 480 [gr]
        [lb_ap] 5760 [gr]
        [gal_us] 231 [in_i]3
        [qt_us] 57.75 [in_i]3
        [pt_us] 28.875 [in_i]3
        [gil_us] 7.21875 [in_i]3
        [foz_us] 1.8046875 [in_i]3
        [tbs_us] 0.90234375 [in_i]3
        [tsp_us] 0.30078125 [in_i]3
        [cup_us] 14.4375 [in_i]3
        [foz_m] 30 mL
        [cup_m] 240 mL
        [tsp_m] 5 mL
        [tbs_m] 15 mL
        [gal_br] 4.54609 l
        [qt_br] 1.1365225 l
        [pt_br] 0.56826125 l
        [foz_br] 0.0284130625 l
        """
}
